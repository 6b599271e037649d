"""What a station's window asks: prints, erasing, keys and people, cards, contacts, filters, files, the lock."""

from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtWidgets import QFileDialog, QWidget

from app.models.base import new_id
from app.models.people import VictimGroup
from app.services import capture, holding
from app.sync import enrol
from app.ui.album.form import form
from app.ui.album.stage import Scene, Stage
from app.ui.album.station import (
    SUCCESSOR,
    due_rows,
    list_plain,
    list_saved,
    read_corrected,
    read_first,
    second_holder,
    with_contacts,
)
from app.ui.dialogs import Question, ask_folder, ask_open_file, ask_save_file
from app.ui.i18n import translate
from app.ui.main_window import MainWindow
from app.ui.pages.attached_files import HeldFile
from app.ui.pages.batch_print_dialog import BatchPrintDialog
from app.ui.pages.blank_dialog import BlankDialog
from app.ui.pages.columns_dialog import ColumnsDialog
from app.ui.pages.contact_dialogs import ContactDialog, UncheckedNames, UnlockContacts
from app.ui.pages.enrol_dialog import EnrolDialog
from app.ui.pages.erase_dialog import EraseDialog
from app.ui.pages.exchange import ExchangePage
from app.ui.pages.export import ExportPage
from app.ui.pages.holder_dialogs import HandoverDialog, HolderDialog
from app.ui.pages.home import HomePage
from app.ui.pages.incident_form import ticks
from app.ui.pages.keep_dialog import KeepDialog
from app.ui.pages.name_dialog import NameDialog
from app.ui.pages.pickers import PeriodPicker, Picker
from app.ui.pages.preview_dialog import PreviewDialog
from app.ui.pages.print_dialog import PrintDialog
from app.ui.pages.read_view import ReadPage
from app.ui.pages.renew_dialog import RenewDialog
from app.ui.pages.revoke_dialog import RevokeDialog
from app.ui.pages.second_key_dialog import SecondKeyDialog
from app.ui.pages.settings import SettingsPage
from app.ui.pages.sheet_dialog import SheetDialog

_NOT_YET = "-".join(["0000"] * 8 + ["01"])  # a recovery key with a slip in it


def _print(stage: Stage) -> PrintDialog:
    read_first(stage).print.click()
    return stage.dialog(PrintDialog)


def _print_restricted(stage: Stage) -> PrintDialog:
    shown = _print(stage)
    shown.restricted.setChecked(True)
    shown.password.setText("short")
    return shown


def _print_unchecked(stage: Stage) -> PrintDialog:
    with_contacts(stage, opened=False).print.click()
    return stage.dialog(PrintDialog)


def _preview(stage: Stage) -> PreviewDialog:
    with_contacts(stage, opened=True).print.click()
    stage.dialog(PrintDialog).preview.click()
    return stage.dialog(PreviewDialog)


def _blank(stage: Stage) -> BlankDialog:
    stage.window.show_blank()
    return stage.dialog(BlankDialog)


def _erase(stage: Stage, *, held: bool) -> EraseDialog:
    if held:
        due_rows(stage, "held")
        read = stage.page(ReadPage, "incident", stage.record(3))
    else:
        read = read_corrected(stage)
    read.erase.click()
    return stage.dialog(EraseDialog)


def _taken_out(stage: Stage) -> str:
    """Record a group by mistake and take it out again: its part stands in an earlier version alone."""
    record_id = stage.record(4)
    before = capture.own_incident(stage.vault, record_id)
    group = VictimGroup(id=new_id(), kind="GROUP", sex="F", age_band="A_AD", n_best=2)
    more = before.model_copy(update={"victim_groups": [*before.victim_groups, group]})
    for incident, reason in ((more, "Two more were met"), (before, "They asked to be left out")):
        capture.save(stage.vault, incident, reason=reason)
    return record_id


def _erase_person(stage: Stage) -> EraseDialog:
    stage.page(ReadPage, "incident", stage.once("taken out", partial(_taken_out, stage))).erase.click()
    shown = stage.dialog(EraseDialog)
    shown.part.setChecked(True)
    shown.reason.setCurrentIndex(1)
    return shown


def _sheet(stage: Stage, typed: str) -> SheetDialog:
    stage.page(HomePage, "home")
    shown = SheetDialog(stage.window.session, stage.window, lambda: None)
    shown.open()
    shown.typed.setText(typed)
    return shown


def _settings(stage: Stage) -> SettingsPage:
    return stage.page(SettingsPage, "settings")


def _holder(stage: Stage, *, typed: bool) -> HolderDialog:
    _settings(stage).people.add.click()
    shown = stage.dialog(HolderDialog)
    if typed:
        shown.name.setText("Noor Halim")
        shown.new.new.setText("meadow")
        shown.new.again.setText("meadows")
    return shown


def _remove_holder(stage: Stage) -> Question:
    second_holder(stage)
    people = _settings(stage).people
    people.ask_remove(next(seat for seat in holding.seats(stage.vault) if not seat.present))
    return stage.dialog(Question)


def _hand_over(stage: Stage) -> HandoverDialog:
    second_holder(stage)
    _settings(stage).people.hand.click()
    return stage.dialog(HandoverDialog)


def _renew(stage: Stage, *, other: bool = False) -> RenewDialog:
    second_holder(stage)
    _settings(stage).people.renew.click()
    shown = stage.dialog(RenewDialog)
    shown.other.setChecked(other)
    return shown


def _renew_sheet(stage: Stage) -> RenewDialog:
    shown = _renew(stage)
    shown.present.setText(stage.passphrase)
    shown.prepare()
    stage.settle()
    shown.proof.typed.setText(_NOT_YET)
    return shown


def _second_key(stage: Stage) -> SecondKeyDialog:
    _settings(stage).people.second.click()
    shown = stage.dialog(SecondKeyDialog)
    shown.typed.setText(_NOT_YET)
    return shown


def _same_disk(stage: Stage) -> Question:
    _settings(stage).backup.look_at(stage.scratch)
    return stage.dialog(Question)


def _remove_backups(stage: Stage) -> Question:
    _settings(stage).backup.ask_remove((stage.scratch / "2026-01-04", stage.scratch / "2026-02-01"))
    return stage.dialog(Question)


def _contacts_off(stage: Stage) -> Question:
    with_contacts(stage, opened=True)
    _settings(stage).contacts.off.click()
    return stage.dialog(Question)


def _enrol(stage: Stage, typed: str) -> EnrolDialog:
    """Compare a card that was just read; `typed` are the digits as they were heard."""
    stage.page(ExchangePage, "exchange")
    card = enrol.own_number(stage.vault)
    shown = EnrolDialog(stage.window, card, lambda _digits: None, later=lambda: None)
    shown.open()
    shown.digits.setText(typed or " ".join(card.number_groups[:7]))
    return shown


def _compare(stage: Stage) -> EnrolDialog:
    shown = stage.page(ExchangePage, "exchange")
    shown.cards.ask_digits(enrol.cards(stage.vault)[0])
    return stage.dialog(EnrolDialog)


def _revoke(stage: Stage) -> RevokeDialog:
    shown = stage.page(ExchangePage, "exchange")
    shown.cards.ask_reason(enrol.cards(stage.vault)[0])
    return stage.dialog(RevokeDialog)


def _keep(stage: Stage, typed: str) -> KeepDialog:
    due_rows(stage, "year").keep.click()
    shown = stage.dialog(KeepDialog)
    shown.day.setText(typed)
    return shown


def _hold(stage: Stage, which: str) -> Question:
    due_rows(stage, which).hold.click()
    return stage.dialog(Question)


def _picker(stage: Stage, chip: str) -> Picker:
    list_plain(stage).bar.chips[chip].click()
    return stage.dialog(Picker)


def _period(stage: Stage) -> PeriodPicker:
    list_plain(stage).bar.chips["period"].click()
    shown = stage.dialog(PeriodPicker)
    shown.first.setText("sometime")
    shown.take()
    return shown


def _print_several(stage: Stage) -> BatchPrintDialog:
    list_saved(stage).print_ticked.click()
    return stage.dialog(BatchPrintDialog)


def _columns(stage: Stage) -> ColumnsDialog:
    list_plain(stage).views.columns.click()
    return stage.dialog(ColumnsDialog)


def _filter_name(stage: Stage) -> NameDialog:
    list_plain(stage).views.save.click()
    return stage.dialog(NameDialog)


def _filter_remove(stage: Stage) -> Question:
    list_saved(stage).views.ask_remove()
    return stage.dialog(Question)


def _unlock_contacts(stage: Stage) -> UnlockContacts:
    with_contacts(stage, opened=False).contacts.unlock.click()
    shown = stage.dialog(UnlockContacts)
    shown.passphrase.setText(SUCCESSOR)
    shown.run()
    return shown


def _contact(stage: Stage) -> ContactDialog:
    read = with_contacts(stage, opened=True)
    next(iter(read.contacts.changes.values())).click()
    return stage.dialog(ContactDialog)


def _remove_contact(stage: Stage) -> Question:
    next(iter(with_contacts(stage, opened=True).contacts.removals.values())).click()
    return stage.dialog(Question)


def _unchecked(stage: Stage) -> UncheckedNames:
    with_contacts(stage, opened=False)
    stage.page(ExportPage, "export").write.click()
    return stage.dialog(UncheckedNames)


def _copy(stage: Stage) -> Question:
    return read_first(stage).copies.ask(HeldFile("0" * 32, "text/plain", ()))


def _tick(stage: Stage) -> Question:
    shown = form(stage)
    ticks.ask(shown, "summary_nonident")
    return stage.dialog(Question)


def _lock(stage: Stage) -> Question:
    """Ask for the lock while a job runs; the job ends behind the question."""
    stage.page(HomePage, "home")
    ended = Event()
    stage.window.session.jobs.run(
        lambda _task: ended.wait(), owner=stage.window, lane="free", title=translate("Backup", "Backing up")
    )
    stage.window.ask_lock()
    ended.set()
    return stage.dialog(Question)


def _folder_dialog(stage: Stage) -> QFileDialog:
    stage.page(HomePage, "home")
    return ask_folder(stage.window, "Waypost", lambda _path: None)


def _open_dialog(stage: Stage) -> QFileDialog:
    stage.page(HomePage, "home")
    return ask_open_file(stage.window, "Waypost", "*", lambda _path: None)


def _save_dialog(stage: Stage) -> QFileDialog:
    stage.page(HomePage, "home")
    return ask_save_file(stage.window, "Waypost", "sheet.pdf", "PDF (*.pdf)", lambda _path: None)


def _cover(stage: Stage) -> MainWindow:
    stage.page(HomePage, "home")
    stage.window.cover("")
    return stage.window


def _scene(name: str, kind: type[QWidget], build: Callable[[Stage], QWidget]) -> Scene:
    return Scene(name, "station", kind, build)


DIALOGS = (
    _scene("print", PrintDialog, _print),
    _scene("print-restricted", PrintDialog, _print_restricted),
    _scene("print-unchecked", PrintDialog, _print_unchecked),
    _scene("print-preview", PreviewDialog, _preview),
    _scene("blank-form", BlankDialog, _blank),
    _scene("erase", EraseDialog, partial(_erase, held=False)),
    _scene("erase-person", EraseDialog, _erase_person),
    _scene("erase-held", EraseDialog, partial(_erase, held=True)),
    _scene("sheet", SheetDialog, partial(_sheet, typed="")),
    _scene("sheet-slip", SheetDialog, partial(_sheet, typed=_NOT_YET)),
    _scene("holder", HolderDialog, partial(_holder, typed=False)),
    _scene("holder-typed", HolderDialog, partial(_holder, typed=True)),
    _scene("holder-remove", Question, _remove_holder),
    _scene("hand-over", HandoverDialog, _hand_over),
    _scene("renew", RenewDialog, _renew),
    _scene("renew-other", RenewDialog, partial(_renew, other=True)),
    _scene("renew-sheet", RenewDialog, _renew_sheet),
    _scene("second-key", SecondKeyDialog, _second_key),
    _scene("backup-same-disk", Question, _same_disk),
    _scene("backup-remove", Question, _remove_backups),
    _scene("contacts-off", Question, _contacts_off),
    _scene("contacts-unlock", UnlockContacts, _unlock_contacts),
    _scene("contact", ContactDialog, _contact),
    _scene("contact-remove", Question, _remove_contact),
    _scene("enrol", EnrolDialog, partial(_enrol, typed="")),
    _scene("enrol-differs", EnrolDialog, partial(_enrol, typed="00000 00000")),
    _scene("compare", EnrolDialog, _compare),
    _scene("revoke", RevokeDialog, _revoke),
    _scene("keep", KeepDialog, partial(_keep, typed="2031-12-31")),
    _scene("keep-no-day", KeepDialog, partial(_keep, typed="2031-13-31")),
    _scene("hold", Question, partial(_hold, which="year")),
    _scene("hold-lift", Question, partial(_hold, which="held")),
    _scene("picker-status", Picker, partial(_picker, chip="status")),
    _scene("picker-place", Picker, partial(_picker, chip="place")),
    _scene("period", PeriodPicker, _period),
    _scene("print-several", BatchPrintDialog, _print_several),
    _scene("columns", ColumnsDialog, _columns),
    _scene("filter-name", NameDialog, _filter_name),
    _scene("filter-remove", Question, _filter_remove),
    _scene("export-unchecked", UncheckedNames, _unchecked),
    _scene("file-copy", Question, _copy),
    _scene("tick", Question, _tick),
    _scene("lock-job", Question, _lock),
    _scene("file-folder", QFileDialog, _folder_dialog),
    _scene("file-open", QFileDialog, _open_dialog),
    _scene("file-save", QFileDialog, _save_dialog),
)
# Nothing can be shown in a window after it.
LAST = (_scene("cover", MainWindow, _cover),)
