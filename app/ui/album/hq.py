"""HQ's pages and what they ask, with and without bundles."""

from app.hq.register import stations
from app.ui.album.stage import Scene, Stage
from app.ui.album.station import desk_page, list_plain, read_first
from app.ui.dialogs import Question
from app.ui.pages.help import HelpPage
from app.ui.pages.hq_home import HqHomePage
from app.ui.pages.inbox import InboxPage
from app.ui.pages.incidents import IncidentsPage
from app.ui.pages.read_view import ReadPage
from app.ui.pages.settings import SettingsPage
from app.ui.pages.stations import StationsPage


def _inbox_at(stage: Stage, at: int) -> InboxPage:
    shown = stage.page(InboxPage, "inbox")
    shown.list.setCurrentRow(at)
    return shown


def _waiting(stage: Stage) -> InboxPage:
    return _inbox_at(stage, 0)


def _applied(stage: Stage) -> InboxPage:
    return _inbox_at(stage, 1)


def _veiled(stage: Stage) -> InboxPage:
    shown = _waiting(stage)
    stage.window.session.veil.put(True)
    return shown


def _refuse(stage: Stage) -> Question:
    _waiting(stage).refuse.click()
    return stage.dialog(Question)


def _device(stage: Stage) -> Question:
    shown = stage.page(StationsPage, "stations")
    shown.ask_device(stations(stage.vault)[0].id, "0" * 32)
    return stage.dialog(Question)


NEW_HQ = (
    desk_page("new-hq-home", "new hq", HqHomePage, "home"),
    desk_page("new-hq-inbox", "new hq", InboxPage, "inbox"),
    desk_page("new-hq-stations", "new hq", StationsPage, "stations"),
    desk_page("new-hq-list", "new hq", IncidentsPage, "incidents"),
)
HQ = (
    desk_page("hq-home", "hq", HqHomePage, "home"),
    Scene("hq-inbox", "hq", InboxPage, _waiting),
    Scene("hq-inbox-applied", "hq", InboxPage, _applied),
    Scene("hq-inbox-veil", "hq", InboxPage, _veiled),
    Scene("hq-inbox-refuse", "hq", Question, _refuse),
    desk_page("hq-stations", "hq", StationsPage, "stations"),
    Scene("hq-stations-device", "hq", Question, _device),
    Scene("hq-list", "hq", IncidentsPage, list_plain),
    Scene("hq-read", "hq", ReadPage, read_first),
    desk_page("hq-settings", "hq", SettingsPage, "settings"),
    desk_page("hq-help", "hq", HelpPage, "help"),
)
