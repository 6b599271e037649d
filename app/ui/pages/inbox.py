"""HQ's inbox: bundles with their verdict first, what each brings, and the decision."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QStackedWidget

from app.hq import apply as applying
from app.hq import inbox, review
from app.hq.inbox import Entry
from app.hq.review import HqReview
from app.tasks import Task
from app.ui import shortcuts, theme
from app.ui.dialogs import Question, ask_folder, ask_open_file
from app.ui.i18n import counted, translate
from app.ui.jobs import Job
from app.ui.layouts import column, framed, row, rule
from app.ui.names import read_names
from app.ui.pages.bundle_lines import bundle_lines
from app.ui.pages.bundle_view import BundleView
from app.ui.pages.card_words import held_back
from app.ui.pages.inbox_delegate import ENTRY_ROLE, EntryDelegate, spoken
from app.ui.pages.page import Page
from app.ui.session import Session
from app.ui.tables.group_table import ToldLines
from app.ui.text import PlainLabel
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import danger, primary, secondary
from app.ui.widgets.chips import FlowLayout
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.veil import VeilWell

_LIST = 330
_OPEN_STATES = frozenset({"staged", "aside", "held", "quarantine"})


class InboxPage(Page):
    """Receives bundles, shows what they bring, applies or refuses."""

    HELP = "07-exchange#4"
    kinds = frozenset({"bundle", "card"})

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("Inbox", "Inbox"))
        self._entry: Entry | None = None
        self._applying = ""  # the entry that is on its way into the register
        self._reviewing: Job | None = None
        self.folder = secondary(translate("Inbox", "Receive a &folder…"), "get")
        self.receive = primary(translate("Inbox", "&Receive a bundle…"), "usb")
        self.list = QListWidget()
        self.view = BundleView()
        self.refuse = danger(translate("Inbox", "Refuse…"), "stop")
        self.aside = secondary(translate("Inbox", "Set aside"), "hold")
        self.again = secondary(translate("Inbox", "Check again"), "redo")
        self.apply = primary(translate("Inbox", "Apply to the register"), "check")
        self.answer = secondary(translate("Inbox", "Write the receipt…"), "send")
        self._note = PlainLabel("", role="caption", wrap=True)
        self.empty = EmptyState(
            "inbox",
            translate("Inbox", "No bundles yet"),
            translate("Inbox", "A station's bundle comes on a stick. It is checked before anything of it is kept."),
            translate("Inbox", "Receive a bundle…"),
        )
        self.held = Banner(wide=True)
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.put_actions(self.folder, self.receive)
        self.list.setAccessibleName(translate("Inbox", "Bundles, newest first"))
        self.list.setItemDelegate(EntryDelegate(self.list))
        buttons = FlowLayout(gap=theme.space(8))
        # The note is all there is between what sets aside and what applies; in two lines where it has less room.
        self._note.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for part in (self.refuse, self.aside, self.again, self._note, self.answer, self.apply):
            buttons.addWidget(part)
        self._bar = framed("bottom", column(buttons, sides=(24, 8, 20, 8)))
        right = column(gap=0)
        right.addWidget(self.view, 1)
        content = translate("Inbox", "Content of the bundle")
        self.view_well = VeilWell(content, self.view, self.session.veil)
        right.addLayout(row(self.view_well, sides=(24, 14, 20, 10)))
        right.addStretch(0)
        right.addWidget(self._bar)
        self._bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)  # at the foot, veiled or not
        both = row(self.list, rule(), gap=0)
        chosen = framed("page", right)
        both.addWidget(chosen, 1)
        self.parts = self.list, chosen
        self._stack.addWidget(framed("page", both))
        self._stack.addWidget(self.empty)
        self.body.addWidget(self.held)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.receive.clicked.connect(self._ask_file)
        self.folder.clicked.connect(self._ask_folder)
        if self.empty.button is not None:
            self.empty.button.clicked.connect(self._ask_file)
        self.list.currentItemChanged.connect(self._choose)
        self.refuse.clicked.connect(self._ask_refuse)
        self.aside.clicked.connect(self._set_aside)
        self.again.clicked.connect(self._recheck)
        self.apply.clicked.connect(self.apply_it)
        self.answer.clicked.connect(self._to_stations)
        theme.current().changed.connect(self._share_width)
        shortcuts.bind(self, {"main": self._main_step})

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of bundles takes no more than a third: the verdict has to be read in full."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        self.list.setFixedWidth(min(theme.px(_LIST), self.width() // 3))

    def _main_step(self) -> None:
        if self.apply.isVisible():
            self.apply.click()

    def enter(self, _argument: Any = None) -> None:
        """Read the inbox again."""
        self.banner.setVisible(False)
        self.refresh()

    def take_focus(self) -> None:
        """Come back to the bundle left; the first time to the title."""
        if self.list.count():
            self.list.setFocus()
        else:
            super().take_focus()

    def forget(self) -> None:
        """Drop everything that is shown."""
        self.list.clear()
        self.view.forget()

    def refresh(self) -> None:
        """Read the inbox again and stay on the bundle."""
        vault = self.session.vault
        self.ask_newest(lambda _task: inbox.entries(vault), self._show)

    def _show(self, found: list[Entry]) -> None:
        keep = self._entry.id if self._entry is not None else None
        self.list.blockSignals(True)
        self.list.clear()
        for entry in found:
            item = QListWidgetItem()
            item.setData(ENTRY_ROLE, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(entry))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._stack.setCurrentIndex(0 if found else 1)
        self._tell_held(sum(entry.uncompared for entry in found))
        waiting = sum(entry.state in _OPEN_STATES for entry in found)
        note = counted(translate("Inbox", "{count} to decide"), count=waiting)
        self.header.note.setText(note if waiting else "")
        at = next((n for n, entry in enumerate(found) if entry.id == keep), 0)
        if found:
            self.list.setCurrentRow(at)

    def _tell_held(self, count: int) -> None:
        self.held.setVisible(False)
        if count:
            todo = translate("Inbox", "Once the card's number is compared, they are checked again.")
            go = (translate("Inbox", "Go to the cards"), lambda: self.asked.emit("stations", None))
            self.held.say("hold", held_back(count), todo, go)

    def _choose(self, item: QListWidgetItem | None) -> None:
        entry = item.data(ENTRY_ROLE) if item is not None else None
        self._entry = entry
        if self._reviewing is not None:
            self._reviewing.drop()  # who goes down the list looks at none of those on the way
        if entry is None:
            return
        self.view.show_entry(entry)
        self._show_buttons(entry)
        if entry.state in {"staged", "aside"}:
            vault, entry_id = self.session.vault, entry.id

            def work(task: Task) -> tuple[HqReview, Sequence[ToldLines]]:
                found = review.review(vault, entry_id, task)
                return found, bundle_lines(found, read_names(vault))

            self._reviewing = self._read(work, self._reviewed)

    def _reviewed(self, found: tuple[HqReview, Sequence[ToldLines]]) -> None:
        reviewed, lines = found
        if self._entry is not None and reviewed.entry.id == self._entry.id:
            self.view.show_review(reviewed, lines)

    def _show_buttons(self, entry: Entry) -> None:
        decide = entry.state in {"staged", "aside"}
        self.refuse.setVisible(decide or entry.state in {"held", "quarantine"})
        self.aside.setVisible(decide)
        self.aside.set_word(
            translate("Inbox", "Take up again") if entry.state == "aside" else translate("Inbox", "Set aside")
        )
        self.again.setVisible(entry.state in {"held", "quarantine"})
        self.apply.setVisible(decide)
        self.apply.refuse(translate("Inbox", "It is being applied.") if self._applying else "")
        self.answer.setVisible(entry.state == "applied")
        self._note.setText(translate("Inbox", "Nothing is stored until you apply") if decide else "")
        self._bar.setVisible(entry.state not in {"refused", "declined"})

    def _ask_file(self) -> None:
        ask_open_file(self, translate("Inbox", "Choose a bundle"), translate("Inbox", "Bundles (*)"), self.receive_file)

    def _ask_folder(self) -> None:
        ask_folder(self, translate("Inbox", "The stick or folder with bundles"), self.receive_folder)

    def receive_folder(self, folder: Path) -> None:
        """Check every bundle that lies in a folder."""
        for path in sorted(file for file in folder.glob("*.age") if file.is_file()):
            self.receive_file(path)

    def receive_file(self, path: Path) -> None:
        """Check a bundle; nothing of it is kept unless it is genuine."""
        vault = self.session.vault
        self._write(
            lambda task: inbox.receive(vault, path, task=task), self._received, translate("Inbox", "Checking a bundle")
        )

    def _received(self, entry: Entry) -> None:
        self._entry = entry
        if entry.state == "applied":
            self.banner.say("info", translate("Inbox", "This bundle was applied before. Nothing was changed."))
        self.refresh()

    def _recheck(self) -> None:
        if self._entry is not None:
            vault, entry_id = self.session.vault, self._entry.id
            self._write(
                lambda task: inbox.recheck(vault, entry_id, task=task),
                self._received,
                translate("Inbox", "Checking a bundle"),
            )

    def _set_aside(self) -> None:
        entry = self._entry
        if entry is not None:
            vault, back = self.session.vault, entry.state == "aside"
            does = inbox.take_up if back else inbox.set_aside
            self._write(lambda _task: does(vault, entry.id), lambda _value: self.refresh(), "")

    def _ask_refuse(self) -> None:
        entry = self._entry
        if entry is None:
            return
        Question(
            self.window(),
            translate("Inbox", "Refuse this bundle?"),
            translate("Inbox", "Nothing of it comes into the register. The receipt tells the station."),
            risky=translate("Inbox", "Refuse it"),
            safe=translate("Inbox", "Keep it here"),
            then=lambda _reason: self.refuse_it(entry),
        ).open()

    def refuse_it(self, entry: Entry) -> None:
        """Refuse the bundle that was asked about; another may be shown by now."""
        vault = self.session.vault
        self._write(lambda _task: inbox.decline(vault, entry.id), lambda _value: self.refresh(), "")

    def apply_it(self) -> None:
        """Bring the bundle that is shown into the register, in one step."""
        entry = self._entry
        if entry is None or self._applying:
            return
        vault = self.session.vault
        self._applying = entry.id
        self._show_buttons(entry)
        self.session.jobs.run(
            lambda task: applying.apply(vault, entry.id, task=task),
            owner=self,
            lane="write",
            title=translate("Inbox", "Applying a bundle"),
            done=self._applied,
            failed=self.failed,
            finished=self._no_more_applying,
        )

    def _no_more_applying(self) -> None:
        self._applying = ""
        if self._entry is not None:
            self._show_buttons(self._entry)

    def _applied(self, done: Any) -> None:
        words = translate("Inbox", "Applied: {new} new, {changed} changed, {withdrawn} withdrawn.")
        self.banner.say(
            "ok",
            counted(words, new=done.new, changed=done.changed, withdrawn=done.withdrawn),
            translate("Inbox", "Write the receipt, so that the station knows."),
        )
        self.refresh()
        self.list.setFocus()

    def _to_stations(self) -> None:
        self.asked.emit("stations", self._entry.station if self._entry is not None else None)

    def _read(self, work: Callable[[Task], Any], done: Callable[[Any], object]) -> Job:
        return self.session.jobs.run(work, owner=self, lane="read", done=done, failed=self.failed)

    def _write(self, work: Callable[[Task], Any], done: Callable[[Any], object], title: str) -> None:
        self.session.jobs.run(work, owner=self, lane="write", title=title, done=done, failed=self.failed)
