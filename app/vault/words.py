"""One form of words for index and query: what a person types finds what was written."""

import re
import unicodedata

# Vowel signs and the stretching stroke are optional in Arabic writing; the tokenizer would split words at them.
_ARABIC_SIGNS = re.compile("[\u0640\u064b-\u065f\u0670]")
_ARABIC = re.compile("[\u0621-\u064a]")
_ARTICLE = "\u0627\u0644"


def searchable(text: str) -> str:
    """Return the text as it is indexed: composed, without Arabic vowel signs. Accents are the tokenizer's affair."""
    return _ARABIC_SIGNS.sub("", unicodedata.normalize("NFC", text))


def fts_query(text: str) -> str | None:
    """Turn what a person typed into a full-text query: every word must begin a word of the record; None for no word.

    Nothing of it is read as query syntax. Arabic words are looked for with and without their article. Half of a
    character, pasted from somewhere, is no letter.
    """
    whole = text.encode("utf-8", "ignore").decode()
    words = [word for word in searchable(whole).split() if any(char.isalnum() for char in word)]
    return " AND ".join(_either(word) for word in words) or None


def _either(word: str) -> str:
    forms = [word]
    if _ARABIC.match(word):
        forms.append(word.removeprefix(_ARTICLE) if word.startswith(_ARTICLE) else _ARTICLE + word)
    quoted = ['"' + form.replace('"', '""') + '"*' for form in forms if form]
    return f"({' OR '.join(quoted)})" if len(quoted) > 1 else quoted[0]


def folded(text: str) -> str:
    """Return the text for comparing names: case, accents, vowel signs and outer spaces do not count."""
    plain = unicodedata.normalize("NFKD", searchable(text)).casefold()
    return " ".join("".join(char for char in plain if not unicodedata.combining(char)).split())
