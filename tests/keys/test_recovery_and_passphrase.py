"""The two things a person writes down: the recovery key and the passphrase."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.keys.passphrase import generate_passphrase, require_strong, strength_bits
from app.keys.recovery import RecoveryKey

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KEYS = st.binary(min_size=20, max_size=20).map(RecoveryKey)


@given(KEYS)
def test_what_is_printed_is_read_back(key: RecoveryKey) -> None:
    groups = key.text.split("-")
    assert [len(group) for group in groups] == [4] * 8 + [2]
    assert set(key.text) <= set(ALPHABET + "-")
    assert RecoveryKey.parse(key.text) == key


@given(KEYS, st.sampled_from(["lower", "spaces", "letters", "dashes", "lines"]))
def test_a_tired_person_may_type_it_otherwise(key: RecoveryKey, habit: str) -> None:
    text = key.text
    typed = {
        "lower": text.lower(),
        "spaces": "  " + text.replace("-", "  "),
        "letters": text.replace("0", "O").replace("1", "I"),
        "dashes": text.replace("-", "–").replace("0", "o").replace("1", "l"),
        "lines": text.replace("-", "\n", 4),
    }[habit]
    assert RecoveryKey.parse(typed) == key


@given(KEYS, st.integers(0, 33), st.sampled_from(ALPHABET))
def test_every_single_wrong_character_is_noticed(key: RecoveryKey, where: int, wrong: str) -> None:
    chars = list(key.text.replace("-", ""))
    if chars[where] != wrong:
        chars[where] = wrong
        with pytest.raises(AppError, match=r"recovery\.typo"):
            RecoveryKey.parse("".join(chars))


@given(KEYS, st.integers(0, 32))
def test_every_swap_of_neighbours_is_noticed(key: RecoveryKey, where: int) -> None:
    chars = list(key.text.replace("-", ""))
    if chars[where] != chars[where + 1]:
        chars[where], chars[where + 1] = chars[where + 1], chars[where]
        with pytest.raises(AppError, match=r"recovery\.typo"):
            RecoveryKey.parse("".join(chars))


@pytest.mark.parametrize("wrong", ["", "ABCD", "U" * 34, "0" * 33, "0" * 35, "!" * 34, "ß" * 17])
def test_what_is_no_recovery_key_is_refused(wrong: str) -> None:
    with pytest.raises(AppError, match=r"recovery\.form"):
        RecoveryKey.parse(wrong)


def test_recovery_keys_differ_and_do_not_show_in_a_log() -> None:
    first, second = RecoveryKey.generate(), RecoveryKey.generate()
    assert first != second
    assert first.raw.hex() not in repr(first)
    assert repr(first) == "RecoveryKey()"


def test_a_generated_passphrase_is_six_words_and_strong() -> None:
    drawn = {generate_passphrase() for _ in range(20)}
    assert len(drawn) == 20
    for phrase in drawn:
        assert len(phrase.split(" ")) == 6
        require_strong(phrase)
    assert len(generate_passphrase(8).split()) == 8


@pytest.mark.parametrize(
    "weak", ["passwordpassword", "Juba2024!Juba2024!", "aaaaaaaaaaaaaaaa", "qwertyuiop1234", "a" * 500]
)
def test_an_easy_passphrase_is_refused(weak: str) -> None:
    with pytest.raises(AppError, match=r"passphrase\.weak") as caught:
        require_strong(weak)
    assert caught.value.params["bits"] < 50


def test_a_short_one_is_refused_whatever_it_holds() -> None:
    for short in ("", "kX9#vQ2!mZ7"):
        with pytest.raises(AppError, match=r"passphrase\.short"):
            require_strong(short)
    assert strength_bits("") == 0


def test_ones_own_phrase_of_unusual_words_is_taken_in_any_script() -> None:
    require_strong("mango lantern quiet Thursday gravel")
    require_strong("قنديل المانجو حجر الخميس الهادئ")
