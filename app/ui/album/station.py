"""A station's pages and their states, with and without records."""

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.models.base import new_id
from app.models.contact import Contact
from app.services import capture, contacting, handing, holding, keeping
from app.sync.outcomes import ExportOutcome, ExportResult
from app.ui.album.stage import Role, Scene, Stage
from app.ui.desk import Desk
from app.ui.dialogs import KEYS
from app.ui.i18n import translate
from app.ui.pages.due import DuePage
from app.ui.pages.exchange import ExchangePage
from app.ui.pages.export import ExportPage
from app.ui.pages.help import HelpPage
from app.ui.pages.home import HomePage
from app.ui.pages.incidents import IncidentsPage
from app.ui.pages.read_view import ReadPage
from app.ui.pages.settings import SettingsPage
from app.ui.text import isolate
from app.vault import contacts, drafts, list_views
from app.vault.listing import IncidentFilter, Sort, incident_rowids, incident_rows
from app.vault.vault import Vault

CONTACTS = "walnut ribbon quarry thimble copper fjord"  # the passphrase that the album gives the contacts
SUCCESSOR = "ember lagoon saddle prairie nutmeg tunnel"
_STRANGER = "zzzz"


def page(stage: Stage, kind: type[QWidget], key: str) -> QWidget:
    """Show a page as it begins."""
    return stage.page(kind, key)


def desk_page(name: str, role: Role, kind: type[QWidget], key: str) -> Scene:
    """Return the scene of a page as it begins."""
    return Scene(name, role, kind, partial(page, kind=kind, key=key))


def read_first(stage: Stage) -> ReadPage:
    """Show the record with the most to see."""
    return stage.page(ReadPage, "incident", stage.record())


def list_filtered(stage: Stage) -> IncidentsPage:
    """Show the list with every kind of filter in force."""
    shown = stage.page(IncidentsPage, "incidents")
    shown.bar.show_filter(
        IncidentFilter(
            date_from="2026-01-01", date_to="2026-12-31", statuses=("RECEIVED", "VERIFIED"), types=("RAPE",)
        )
    )
    return shown


def list_without_match(stage: Stage) -> IncidentsPage:
    """Show the list of which filters hide everything."""
    shown = stage.page(IncidentsPage, "incidents")
    shown.bar.show_filter(IncidentFilter(text=_STRANGER))
    return shown


def list_plain(stage: Stage) -> IncidentsPage:
    """Show the whole list."""
    shown = stage.page(IncidentsPage, "incidents")
    shown.ticks.clear()
    shown.bar.clear_all()
    return shown


def list_saved(stage: Stage) -> IncidentsPage:
    """Show the list under a saved filter, which it makes the first time, with some lines ticked."""
    stage.once("saved filter", partial(_save_filter, stage.vault))
    shown = list_plain(stage)
    shown.views.read()
    stage.settle()
    shown.views.tabs.step(-1)
    stage.settle()
    shown.ticks.put(shown.model.rowids[1:4])
    return shown


def _save_filter(vault: Vault) -> None:
    wanted = IncidentFilter(date_from="year-1", date_to="today", statuses=("RECEIVED", "UNDER_VERIFICATION"))
    with vault.writing() as db:
        list_views.add(db, "For the working group", wanted, list_views.Arrangement())


def list_veiled(stage: Stage) -> IncidentsPage:
    """Show the list under the veil."""
    shown = list_plain(stage)
    stage.window.session.veil.put(True)
    return shown


def _read_veiled(stage: Stage) -> ReadPage:
    shown = read_first(stage)
    stage.window.session.veil.put(True)
    return shown


def read_corrected(stage: Stage) -> ReadPage:
    """Show a record with two versions and what changed between them."""

    def correct() -> str:
        record_id = stage.record(1)
        incident = capture.own_incident(stage.vault, record_id)
        changed = incident.model_copy(update={"victims_best": (incident.victims_best or 0) + 1, "victims_max": None})
        capture.save(stage.vault, changed, reason="Counted again with the partner")
        return record_id

    return stage.page(ReadPage, "incident", stage.once("corrected", correct))


def with_contacts(stage: Stage, *, opened: bool) -> ReadPage:
    """Show a record with a person who can be reached: contacts are switched on, and open or locked."""
    record_id, _person = stage.once("contacts", lambda: _keep_contact(stage.vault))
    if not opened:
        contacts.lock(stage.vault)
    elif not contacts.is_open(stage.vault):
        contacts.unlock(stage.vault, CONTACTS)
    return stage.page(ReadPage, "incident", record_id)


def _keep_contact(vault: Vault) -> tuple[str, str]:
    """Keep how the first person who agreed to it is reached; return the ids of her record and of her."""
    contacting.enable(vault, CONTACTS)
    with vault.reading() as db:
        rows = incident_rows(db, incident_rowids(db, IncidentFilter(), Sort()))
    every = ((row.record_id, one) for row in rows for one in contacting.people(vault, row.record_id))
    record_id, person = next((record_id, one.id) for record_id, one in every if one.allowed)
    contacts.save(vault, record_id, person, Contact(name="Tarrabelle Quillwort", reach="Through the pharmacy."))
    return record_id, person


def export_outcome(stage: Stage, outcome: ExportOutcome) -> ExportPage:
    """Show what became of an export."""
    shown = stage.page(ExportPage, "export")
    path = stage.scratch / "k3zr6hscwenl2zcg.age" if outcome.written else None
    shown.show_result(
        ExportResult(outcome, path=path, sha12="83a1d32cb22b", number=3, changes=4, withdrawals=1, size=24_576)
    )
    return shown


def _export_chosen(stage: Stage) -> ExportPage:
    return stage.page(ExportPage, "export", frozenset({stage.record(), stage.record(3)}))


def _export_progress(stage: Stage) -> ExportPage:
    shown = stage.page(ExportPage, "export")
    shown.show_writing(3)
    shown.progress.show_progress(32, 100, "bundle.sealing")
    return shown


def due_rows(stage: Stage, which: str) -> DuePage:
    """Show what is due within a year, or held: one record of each is made so."""

    def prepare() -> None:
        later = stage.window.session.clock.now().date() + timedelta(days=100)
        keeping.keep(stage.vault, stage.record(2), later, reason="The partner asked for it")
        keeping.hold(stage.vault, stage.record(3), reason="A tribunal asked for it")

    stage.once("due", prepare)
    shown = stage.page(DuePage, "due")
    shown.which.choose(which)
    stage.settle()
    return shown


def _settings_handing_over(stage: Stage) -> SettingsPage:
    handing.begin(stage.vault, second_holder(stage))
    shown = stage.page(SettingsPage, "settings", "people")
    handing.cancel(stage.vault)
    return shown


def second_holder(stage: Stage) -> str:
    """Give another person a passphrase, once; return their name."""
    name = "Noor Halim"
    stage.once("second", lambda: holding.add(stage.vault, name, SUCCESSOR))
    return name


def _banner(stage: Stage) -> HomePage:
    shown = stage.page(HomePage, "home")
    shown.failed(AppError("vault.disk_full"))
    return shown


def _care(stage: Stage) -> HomePage:
    """Show the first page with a draft about yesterday, whose care may still be in time."""
    day = stage.vault.clock.now().date() - timedelta(days=1)
    occurred = {"value": day.isoformat(), "precision": "DAY"}
    stage.once("care", lambda: drafts.put(stage.vault, new_id(), {"occurred": occurred}))
    return stage.page(HomePage, "home")


def _toast(stage: Stage) -> Desk:
    stage.page(HomePage, "home")
    said = translate("Print", "Saved as {name}").format(name=isolate("sheet.pdf"))
    stage.desk.toast.say(said, translate("IncidentForm", "Undo"), lambda: None)
    return stage.desk


def _palette(stage: Stage, typed: str) -> Desk:
    stage.page(HomePage, "home")
    stage.desk.show_palette()
    stage.desk.finder.field.setText(typed)
    stage.desk.finder.ask()
    return stage.desk


def _help_keys(stage: Stage) -> HelpPage:
    return stage.page(HelpPage, "help", KEYS)


NEW_STATION = (
    desk_page("new-home", "new station", HomePage, "home"),
    desk_page("new-list", "new station", IncidentsPage, "incidents"),
    desk_page("new-exchange", "new station", ExchangePage, "exchange"),
    desk_page("new-export", "new station", ExportPage, "export"),
    desk_page("new-due", "new station", DuePage, "due"),
)
STATION = (
    desk_page("home", "station", HomePage, "home"),
    Scene("home-banner", "station", HomePage, _banner),
    Scene("home-care", "station", HomePage, _care),
    Scene("toast", "station", Desk, _toast),
    Scene("palette", "station", Desk, partial(_palette, typed="")),
    Scene("palette-records", "station", Desk, partial(_palette, typed="SSD")),
    Scene("list", "station", IncidentsPage, list_plain),
    Scene("list-filtered", "station", IncidentsPage, list_filtered),
    Scene("list-no-match", "station", IncidentsPage, list_without_match),
    Scene("list-saved", "station", IncidentsPage, list_saved),
    Scene("list-veil", "station", IncidentsPage, list_veiled),
    Scene("read", "station", ReadPage, read_first),
    Scene("read-difference", "station", ReadPage, read_corrected),
    Scene("read-veil", "station", ReadPage, _read_veiled),
    Scene("read-contacts-locked", "station", ReadPage, partial(with_contacts, opened=False)),
    Scene("read-contacts-open", "station", ReadPage, partial(with_contacts, opened=True)),
    desk_page("exchange", "station", ExchangePage, "exchange"),
    desk_page("export-review", "station", ExportPage, "export"),
    Scene("export-chosen", "station", ExportPage, _export_chosen),
    Scene("export-progress", "station", ExportPage, _export_progress),
    *(
        Scene(f"export-{end.value.replace('_', '-')}", "station", ExportPage, partial(export_outcome, outcome=end))
        for end in ExportOutcome
    ),
    Scene("due-year", "station", DuePage, partial(due_rows, which="year")),
    Scene("due-held", "station", DuePage, partial(due_rows, which="held")),
    desk_page("settings", "station", SettingsPage, "settings"),
    Scene("settings-handing-over", "station", SettingsPage, _settings_handing_over),
    desk_page("help", "station", HelpPage, "help"),
    Scene("help-keys", "station", HelpPage, _help_keys),
)
