"""Large text, narrow windows, right to left: nothing is cut off sideways, nothing stays on the wrong side."""

import shutil

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QImage, QTextCursor, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from vault_fixtures import incident

from app.clock import SystemClock
from app.models.arrangement import section_specs
from app.models.incident import Incident
from app.settings import Settings
from app.ui import layouts
from app.ui.album import scenes
from app.ui.app import Collector, apply_look, build_application
from app.ui.forms.fields import make_editor
from app.ui.forms.panel import Panel
from app.ui.forms.segments import Segments
from app.ui.forms.world import World
from app.ui.i18n import set_language
from app.ui.pages.header import PageHeader
from app.ui.pages.help import Browser
from app.ui.pictures import keep_picture, render
from app.ui.text import ElidedLabel, PlainLabel, beside, isolate
from app.ui.theme import polish
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton, link, primary
from app.ui.widgets.chips import FlowLayout
from app.ui.widgets.choice import Choice
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.field import Field
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.line_button import LineButton
from app.ui.widgets.steps import Steps
from app.ui.widgets.toast import Toast
from app.vault import revisions

PAGES = ("incidents", "incident", "exchange", "settings", "help")


@pytest.fixture
def arabic(qapp):
    set_language(qapp, "ar")
    yield
    set_language(qapp, "en")


@pytest.fixture
def record(vault):
    return revisions.save(vault, incident(), state="FINAL", reason="First").record_id


def too_wide(page):
    """The scrolled bodies that are wider than their view."""
    found = []
    for area in page.findChildren(QScrollArea):
        if area.isVisible() and area.widget().minimumSizeHint().width() > area.viewport().width() + 1:
            found.append(f"{area.widget().minimumSizeHint().width()} > {area.viewport().width()}")
    return found


@pytest.mark.parametrize("scale", [80, 100, 150])
@pytest.mark.parametrize("size", [QSize(1024, 700), QSize(1366, 768)])
@pytest.mark.parametrize("key", PAGES)
def test_no_page_is_wider_than_the_window(window, vault, record, look, quiet, key, size, scale):
    look.apply(dark=False, scale=scale)
    window.resize(size)
    window.show_desk(vault)
    window.desk.show_page(key, record if key == "incident" else None)
    quiet()
    assert window.size() == size
    assert too_wide(window.desk.page) == []
    look.apply(dark=False, scale=100)


def test_a_narrow_window_takes_the_rail_with_icons(window, vault, quiet):
    window.resize(1024, 700)
    window.show_desk(vault)
    quiet()
    QApplication.processEvents()
    assert window.desk.rail.width() == 64
    assert window.desk.rail.item("incidents").toolTip() == "Incidents"
    window.resize(1366, 768)
    QApplication.processEvents()
    assert window.desk.rail.width() == 208


def test_margins_and_pages_mirror(arabic, window, vault, quiet):
    layout = QHBoxLayout()
    layouts.margins(layout, (24, 1, 20, 2))
    assert layout.contentsMargins().left() == 20
    window.show_desk(vault)
    quiet()
    assert window.desk.rail.geometry().right() > window.desk.stack.geometry().right()


def test_labels_read_no_markup_and_stand_on_the_reading_side(arabic, look):
    label = PlainLabel("<b>Nasir</b>")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert isolate("SSD-1", left_to_right=True) == "\u2066SSD-1\u2069"
    assert isolate("") == ""


def test_the_first_part_of_a_title_is_drawn_at_the_right(arabic, look):
    title = isolate(beside("باب", "Leer", "2026"))
    drawn = QTextLayout(title, QFont())
    drawn.beginLayout()
    line = drawn.createLine()
    drawn.endLayout()
    first, last = (line.cursorToX(title.index(part))[0] for part in ("باب", "2026"))
    assert first > last
    assert beside("", "") == ""


def test_help_has_commands_from_the_left_and_tables_from_the_right(arabic, look, qtbot):
    text = Browser()
    qtbot.addWidget(text)
    text.resize(600, 500)
    table = "| المفتاح | ما يفعله |\n|---|---|\n| Ctrl+N | حادثة |"
    text.show_chapter(f"الأمر `--to NAME` ثم\n\n```\n{'long words ' * 30}\n```\n\n{table}\n")
    text.show()
    assert "\u2066--to NAME\u2069" in text.toPlainText()
    assert text.horizontalScrollBar().maximum() == 0, "a long command wraps"
    [frame] = text.document().rootFrame().childFrames()
    assert frame.cellAt(1, 1).firstCursorPosition().block().text().strip() == "Ctrl+N"
    assert frame.format().toTableFormat().alignment() & Qt.AlignmentFlag.AlignRight


def test_an_arabic_chapter_stands_at_the_right_and_upright(arabic, look, qtbot):
    look.apply(dark=False, scale=100, arabic=True)
    text = Browser()
    qtbot.addWidget(text)
    text.show_chapter("1. *الحوادث*، ثم\n\n| المفتاح | ما يفعله |\n| --- | --- |\n| Ctrl+K | بحث |\n")
    blocks = iter_blocks(text.document())
    keys = next(block for block in blocks if block.text() == "Ctrl+K")
    assert keys.blockFormat().alignment() & Qt.AlignmentFlag.AlignRight
    step = text.document().begin()
    assert step.textList().format().numberPrefix() == "."  # Qt has prefix and suffix change places
    letters = QTextCursor(step)
    letters.movePosition(QTextCursor.MoveOperation.Right)
    assert not letters.charFormat().fontItalic()
    assert letters.charFormat().fontWeight() == QFont.Weight.DemiBold


def iter_blocks(document):
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def test_a_label_gives_back_the_height_that_it_needed_in_a_narrower_panel(qtbot, look):
    panel = Panel(section_specs(Incident, "place"), World(now=SystemClock().now), make_editor)
    qtbot.addWidget(panel)
    heights = []
    for width in (900, 420, 900):
        panel.resize(width, 600)
        panel.grab()
        heights.append([editor.findChild(PlainLabel).minimumHeight() for editor in panel.editors])
    assert heights[0] == heights[2]
    assert heights[1] != heights[0]


def test_a_chapter_begins_at_its_head_whatever_the_size(look, qtbot):
    text = Browser()
    qtbot.addWidget(text)
    text.resize(600, 300)
    text.show_chapter("# Start here\n\n" + "A sentence of the help. \n\n" * 40)
    text.show()
    for height in (200, 150):
        text.resize(500, height)
        assert text.verticalScrollBar().value() == 0
    assert text.verticalScrollBar().maximum() > 0


def test_a_long_line_is_cut_and_whole_in_its_tool_tip(qtbot, look):
    label = ElidedLabel("a name that is far longer than its place")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    label.grab()
    assert label.toolTip() == ""


def test_a_button_keeps_its_width_when_it_turns_bold(qtbot, look):
    tab = Button("Possible duplicates", variant="tab")
    qtbot.addWidget(tab)
    tab.setCheckable(True)
    before = tab.sizeHint()
    tab.setChecked(True)
    assert tab.sizeHint() == before
    assert tab.fontMetrics().horizontalAdvance(tab.text()) <= before.width()


def test_a_refused_button_says_why(look):
    button = primary("Write")
    button.refuse("Nothing new goes.")
    assert not button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() == "Nothing new goes."
    button.refuse("")
    assert button.isEnabled()
    assert IconButton("more", "More").accessibleName() == "More"


def test_a_field_speaks_its_finding_and_keeps_its_height(qtbot, look):
    editor = QLineEdit()
    field = Field("Name", editor, hint="As on the list")
    qtbot.addWidget(field)
    field.show()
    high = field.sizeHint().height()
    field.show_error("Too short.")
    assert editor.accessibleDescription() == "Too short."
    assert editor.property("check") == "error"
    assert field.sizeHint().height() <= high + 2
    field.clear()
    assert editor.accessibleDescription() == "As on the list"
    assert editor.accessibleName() == "Name"


def test_the_wheel_changes_no_choice_without_focus(qtbot, look):
    choice = Choice([("a", "A"), ("b", "B")])
    qtbot.addWidget(choice)
    choice.show()
    choice.choose("b")
    choice.clearFocus()
    choice.choose("missing")
    assert choice.value == "b"
    assert choice.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_steps_are_spoken_with_number_and_state(qtbot, look):
    steps = Steps(["Recipient", "Review", "Write"])
    qtbot.addWidget(steps)
    steps.go(2)
    names = [child.accessibleName() for child in steps.findChildren(QWidget) if child.accessibleName()]
    assert "Step 2 of 3, Review, current" in names
    assert "Step 1 of 3, Recipient, done" in names


def test_a_toast_offers_one_way_back(qtbot, look):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    host.show()
    toast = Toast(host)
    undone = []
    toast.say("Removed", "Undo", lambda: undone.append(1))
    assert toast.isVisible()
    assert toast.geometry().right() < 600
    qtbot.mouseClick(toast._action, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert not toast.isVisible()


def test_a_banner_has_buttons_that_act(qtbot, look):
    banner = Banner()
    qtbot.addWidget(banner)
    done = []
    banner.say("warn", "Old", "Do something", ("Do it", lambda: done.append(1)))
    qtbot.mouseClick(banner.findChild(Button), Qt.MouseButton.LeftButton)
    assert done == [1]
    assert banner.sentence == "Old Do something"


def test_the_look_of_the_settings_is_put_on_the_application(qapp, context, look):
    app = build_application(["waypost"], context)
    assert app is qapp
    context.change_settings(theme="dark", text_scale=125)
    apply_look(context)
    assert (look.dark, look.scale) == (True, 125)
    look.apply(dark=False, scale=100)


def test_garbage_is_collected_on_the_gui_thread_alone(qapp, qtbot):
    import gc

    holder = QWidget()
    qtbot.addWidget(holder)
    gc.enable()
    try:
        Collector(holder)
        assert not gc.isenabled()
    finally:
        gc.disable()  # as all tests are run


def test_all_of_the_garbage_waits_for_a_moment_of_rest(qapp, qtbot):
    import gc

    holder = QWidget()
    qtbot.addWidget(holder)
    passes = []

    def note(phase, told):
        if phase == "stop":
            passes.append(told["generation"])

    gc.callbacks.append(note)
    try:
        collector = Collector(holder)
        collector.collect_young()
        assert passes == [1]  # somebody is at work
        for seconds in (1, 2, 3, 4, 5, 6, 64):
            collector.rest(seconds)
        assert passes == [1, 2]
        collector.rest(65)  # another minute
        assert passes == [1, 2, 2]
        for seconds in (0, 4, 6):  # touched meanwhile, and a second was missed
            collector.rest(seconds)
        assert passes == [1, 2, 2, 2]
    finally:
        gc.callbacks.remove(note)


def test_scenes_of_the_album_are_rendered_as_pictures(qapp, sample, tmp_path):
    own = shutil.copytree(sample, tmp_path / "own")
    taken = render(own, tmp_path / "pictures", look=Settings(theme="light"), only=("welcome", "home", "hq-inbox"))
    assert [path.name for path in taken] == ["welcome.png", "home.png", "hq-inbox.png"]
    assert all(path.stat().st_size > 5000 for path in taken)


def _drawn(choice):
    """Return the word as a drop-down draws it, its width, and that of its place."""
    option, part = QStyleOptionComboBox(), QStyle.SubControl.SC_ComboBoxEditField
    choice.initStyleOption(option)
    place = choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, choice)
    return option.currentText, choice.fontMetrics().horizontalAdvance(option.currentText), place.width()


def test_a_choice_shows_its_longest_word_where_there_is_room_and_cuts_it_readably_where_not(qtbot, look):
    host = QWidget()
    qtbot.addWidget(host)
    choice = Choice([("a", "Due now"), ("b", "Everything that stands under a hold")])
    host.setLayout(layouts.row(choice, None))
    host.resize(700, 60)
    host.show()
    choice.choose("b")
    for width in (700, 200, 120):
        host.resize(width, 60)
        choice.grab()
        word, wide, room = _drawn(choice)
        assert wide <= room - 2  # Qt keeps a pixel free on both sides
        assert (word == choice.currentText()) is (width == 700)


@pytest.mark.parametrize("check", ["", "error", "warn"])
def test_the_word_of_a_choice_stays_where_it_is_when_its_ring_comes(qtbot, look, check):
    choice = Choice([("a", "Due now")])
    qtbot.addWidget(choice)
    rest, part = QStyleOptionComboBox(), QStyle.SubControl.SC_ComboBoxEditField
    choice.initStyleOption(rest)
    before = choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, rest, part, choice).left()
    polish(choice, check=check)
    ringed = QStyleOptionComboBox()
    choice.initStyleOption(ringed)
    ringed.state |= QStyle.StateFlag.State_HasFocus
    assert choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, ringed, part, choice).left() == before


def test_a_header_folds_its_buttons_before_it_cuts_its_caption(qtbot, look):
    header = PageHeader("Due for review")
    qtbot.addWidget(header)
    header.note.setText("Records: 1")
    header.put_actions(Button("Erase…"), Button("Legal hold…"), Button("Keep longer…"), Button("Open"))
    header.show()
    folds = set()
    for width in range(420, 900, 20):
        header.resize(width, header.height())
        header.layout().activate()
        folds.add(header.more.isVisible())
        assert header.note.width() >= header.note.sizeHint().width(), f"cut at {width} px"
    assert folds == {True, False}


def test_a_line_of_a_card_shows_all_of_its_second_line_and_when_care_ends(qtbot, look):
    end = "A draft, never saved · 29 h left, until 30 Nov 00:00"
    words = "Treatment against HIV is still in time: refer now"
    line = LineButton("clock", "warn", end, words, ours=True)
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayout(layouts.column(line, None))
    host.show()
    high = []
    for width in (700, 240):
        host.resize(width, 400)
        host.layout().activate()
        assert line.height() == line.heightForWidth(width), "as high as its words, and not higher"
        high.append(line.height())
    assert line.minimumSizeHint().height() == high[0] < high[1]
    assert not line.findChildren(ElidedLabel)


def test_the_album_is_neither_veiled_nor_locked_however_long_it_takes(window, on_stage):
    stage = on_stage("new station")
    shown = [scene.name for scene in scenes("new station")]
    assert stage.desk
    left = []
    window.lock.remaining.connect(left.append)
    for _scene in shown:
        window.lock._left = 60  # four minutes later
        stage.strike()
        window.lock.tick()
        assert left[-1] == window.session.settings.idle_minutes * 60 - 1
        assert not window.session.veil.on


def test_a_picture_shows_the_list_that_stands_open_over_its_page(qtbot, look, tmp_path):
    page = QWidget()
    qtbot.addWidget(page)
    page.setGeometry(10, 10, 300, 200)
    page.show()
    opened = QWidget(page, Qt.WindowType.Popup)
    opened.setStyleSheet("background: #00ff00")
    opened.setGeometry(60, 50, 40, 30)
    opened.show()
    keep_picture(page, tmp_path / "page.png")
    shown = QImage(str(tmp_path / "page.png"))
    green = [shown.pixelColor(x, 42).name() == "#00ff00" for x in (48, 52, 88, 92)]
    assert green == [False, True, True, False]
    opened.close()


def test_a_line_of_a_card_with_nothing_to_wrap_is_as_high_as_its_words(qtbot, look):
    line = LineButton("usb", "text2", "No bundle written yet")
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayout(layouts.column(line, None))
    host.show()
    host.layout().activate()
    assert line.height() >= line.fontMetrics().height()


def test_a_link_begins_where_the_words_above_it_begin(qtbot, look):
    button = link("Type it now…")
    qtbot.addWidget(button)
    assert button.sizeHint().width() - button.fontMetrics().horizontalAdvance(button.text()) <= 3


def test_an_empty_state_leaves_no_word_alone_on_its_last_line(qtbot, look):
    why = "A station's bundle comes on a stick. It is checked before anything of it is kept."
    empty = EmptyState("inbox", "No bundles yet", why)
    qtbot.addWidget(empty)
    [said] = [label for label in empty.findChildren(PlainLabel) if label.wordWrap()]
    said.ensurePolished()
    words = QTextLayout(said.text(), said.font())
    words.beginLayout()
    lines = []
    while (line := words.createLine()).isValid():
        line.setLineWidth(said.width())
        lines.append(line.naturalTextWidth())
    words.endLayout()
    assert len(lines) == 2
    assert min(lines) > 0.6 * max(lines)


def test_chips_that_wrap_take_no_more_height_than_their_lines(qtbot, look):
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout()
    for word in ("Opened", "Signatures", "Station known"):
        flow.addWidget(Button(word))
    held = layouts.column(flow, None, gap=0)
    host.setLayout(held)
    host.resize(600, 400)
    host.show()
    assert flow.geometry().height() == flow.heightForWidth(600)


def test_segments_move_together_before_they_take_a_second_line(qtbot, look):
    segments = Segments("One person or a group", [("A", "Une personne*"), ("B", "Groupe*")])
    qtbot.addWidget(segments)
    one_line, wide = segments.heightForWidth(1000), segments.sizeHint().width()
    assert segments.heightForWidth(wide - 12) == one_line
    assert segments.heightForWidth(wide - 40) > one_line


@pytest.mark.parametrize("role", ["", "head"])
def test_a_mark_stands_beside_the_first_line_of_words_that_wrap(qtbot, look, role):
    mark, words = Glyph("clock"), PlainLabel("word " * 40, role=role, wrap=True)
    shown = layouts.framed("page", layouts.noted(mark, words))
    qtbot.addWidget(shown)
    shown.resize(200, 400)
    shown.show()
    first = words.y() + words.fontMetrics().height() // 2
    assert abs(mark.geometry().center().y() - first) <= 1
