"""A long text that was corrected is told word by word: to the eye, to the ear, and not before it is asked for."""

from vault_fixtures import incident

from app.ui.facts import differences
from app.ui.pages.history_panel import HistoryPanel
from app.ui.text import PlainLabel
from app.ui.widgets.marked_text import MarkedText, spoken
from app.ui.widgets.veil import Veiled
from app.ui.word_changes import Change, Piece, word_changes

OLD = "Three people were stopped on the road north of the market in the early morning by men in green."
NEW = "Three people were stopped on the road south of the market in the early morning by four men in green."


def test_words_that_stayed_went_and_came_stand_in_their_order():
    found = word_changes(OLD, NEW)
    assert [(p.change, p.text.strip()) for p in found if p.change is not Change.SAME] == [
        (Change.REMOVED, "north"),
        (Change.ADDED, "south"),
        (Change.ADDED, "four"),
    ]
    kept = "".join(p.text for p in found if p.change is not Change.REMOVED)
    assert kept == NEW
    assert "".join(p.text for p in found if p.change is not Change.ADDED) == OLD


def test_short_texts_and_quite_different_ones_are_left_side_by_side():
    assert word_changes("North road", "South road") == ()
    assert word_changes(OLD, " ".join(f"word{n}" for n in range(40))) == ()
    assert word_changes("", NEW) == ()


def test_of_a_long_account_only_what_is_near_a_change_is_shown():
    account = " ".join(f"w{n}" for n in range(300))
    found = word_changes(account, account.replace("w150", "changed"))
    said = "".join(piece.text for piece in found)
    assert "w149" in said
    assert "w10 " not in said
    assert said.startswith("…")
    assert said.endswith("…")


def test_a_very_long_account_is_compared_at_once():
    long = " ".join(f"w{n}" for n in range(7_000))
    assert word_changes(long, f"{long} more") == ()


def test_arabic_is_told_by_word_as_well():
    old = "أوقف رجال مسلحون ثلاث نساء على الطريق شمال السوق في ساعات الصباح الأولى من يوم الثلاثاء"
    found = word_changes(old, old.replace("شمال", "جنوب"))
    assert [p.text.strip() for p in found if p.change is not Change.SAME] == ["شمال", "جنوب"]


def test_markup_in_a_text_stays_text_and_the_ear_hears_what_became_of_the_words(qtbot, look):
    pieces = (Piece(Change.SAME, "At the"), Piece(Change.REMOVED, " <b>well</b>"), Piece(Change.ADDED, " & ford"))
    text = MarkedText(pieces)
    qtbot.addWidget(text)
    assert text._text.toPlainText() == "At the <b>well</b> & ford"
    assert text.accessibleName() == "At the [removed: <b>well</b>] [added: & ford]"
    assert text.heightForWidth(60) > text.heightForWidth(600)
    marks = [text._text.find(word).charFormat() for word in ("well", "ford")]
    assert marks[0].fontStrikeOut()
    assert marks[1].fontUnderline()


def test_in_the_history_an_account_is_covered_until_asked_for_and_then_told_by_word(qtbot, look):
    old, new = (incident(summary_nonident=text).model_dump(mode="json", by_alias=True) for text in (OLD, NEW))
    found = [one for one in differences(old, {**new, "id": old["id"]}, {}) if one.pieces]
    assert [one.veiled for one in found] == [True]
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_differences(1, 2, found)
    covered = panel.findChild(Veiled)
    qtbot.waitUntil(covered.isVisible)
    assert "veiled" in covered.accessibleName()
    assert not panel.findChild(MarkedText).isVisible()
    covered.setFocus()
    covered.unveil()
    assert panel.findChild(MarkedText).isVisible()
    assert spoken(found[0].pieces) in covered.accessibleName()
    assert any("Struck through" in label.text() for label in panel.findChildren(PlainLabel) if label.isVisible())
    covered.veil()
    assert not panel.findChild(MarkedText).isVisible()
