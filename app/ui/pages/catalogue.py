"""Which pages there are, by key; each is imported when it is first shown."""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from app.ui.pages.page import Page
from app.ui.session import Session


def _of(module: str, name: str) -> Callable[[Session], Page]:
    def make(session: Session) -> Page:
        page: Page = getattr(import_module(f"app.ui.pages.{module}"), name)(session)
        return page

    return make


def _home(session: Session) -> Page:
    # A station's window starts without HQ's half of the application.
    hq = session.vault.station.role == "hq"
    return (_of("hq_home", "HqHomePage") if hq else _of("home", "HomePage"))(session)


PAGES: Mapping[str, Callable[[Session], Page]] = MappingProxyType(
    {
        "home": _home,
        "incidents": _of("incidents", "IncidentsPage"),
        "incident": _of("read_view", "ReadPage"),
        "exchange": _of("exchange", "ExchangePage"),
        "export": _of("export", "ExportPage"),
        "inbox": _of("inbox", "InboxPage"),
        "stations": _of("stations", "StationsPage"),
        "due": _of("due", "DuePage"),
        "settings": _of("settings", "SettingsPage"),
        "help": _of("help", "HelpPage"),
    }
)


def form_page(session: Session, record_id: str | None, parent: QWidget) -> Page:
    """Return a page with the form of one incident (None: a new one); each opening gets a form of its own."""
    form: Page = import_module("app.ui.pages.incident_form").IncidentForm(session, record_id, parent)
    return form
