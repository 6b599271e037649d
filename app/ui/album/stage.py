"""Where the album's scenes are shown: a real window on a real vault, and a way to wait until it stands still."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.ui.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.pages.page import Page
from app.ui.widgets.toast import Toast
from app.vault.listing import IncidentFilter, Sort, incident_rowids, incident_rows
from app.vault.vault import Vault

Role = Literal["before", "station", "new station", "hq", "new hq"]
Kind = TypeVar("Kind", bound=QWidget)


@dataclass
class Stage:
    """A window and what its scenes need.

    `vault` is open and of the scenes' role ("before": any vault, which the window does not know of yet; "new …": one
    without records) and `passphrase` opens it. `settle` waits until no job runs and everything is laid out.
    `scratch` is a folder for what a scene writes.
    """

    window: MainWindow
    vault: Vault
    passphrase: str
    scratch: Path
    settle: Callable[[], None]
    kept: dict[str, Any] = field(default_factory=dict)

    @property
    def desk(self) -> Desk:
        """The desk, shown at the first time; AssertionError where the lock covers it."""
        if self.window.desk is None:
            self.window.show_desk(self.vault)
            self.settle()
        assert self.window.desk is not None
        return self.window.desk

    def page(self, kind: type[Kind], key: str, argument: Any = None) -> Kind:
        """Bring a page to the front and return it once it is filled."""
        self.desk.show_page(key, argument)
        self.settle()
        return self.front(kind)

    def front(self, kind: type[Kind]) -> Kind:
        """Return what is in front: a page of the desk, or what comes before it."""
        shown: QWidget | None = self.window.desk.page if self.window.desk is not None else self.window.front
        assert isinstance(shown, kind), f"{type(shown).__name__} instead of {kind.__name__}"
        return shown

    def dialog(self, kind: type[Kind]) -> Kind:
        """Return the dialog that was opened, once it is filled."""
        self.settle()
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, kind), f"{type(shown).__name__} instead of {kind.__name__}"
        return shown

    def strike(self) -> None:
        """Take away what the scene before has left: dialogs, palette, toasts, veil, idle time.

        Nobody types in an album: on a slow machine the veil would come, then the lock.
        """
        self.window.lock.touch()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for dialog in reversed(self.window.findChildren(QDialog)):
            dialog.close()
        for toast in self.window.findChildren(Toast):
            toast.hide()
        if self.window.desk is not None:
            self.window.desk.finder.forget()
            self.window.session.veil.put(False)
            if isinstance(self.window.desk.page, Page):
                self.window.desk.page.banner.hide()
        self.settle()

    def record(self, at: int = 0) -> str:
        """Return the id of a record, beginning with the one that has the most victims."""
        with self.vault.reading() as db:
            rowids = incident_rowids(db, IncidentFilter(), Sort("victims"))
            rows = incident_rows(db, rowids[at : at + 1])
        return rows[0].record_id

    def once(self, what: str, does: Callable[[], Any]) -> Any:
        """Do something to the vault that several scenes need, at its first use; return what came of it."""
        if what not in self.kept:
            self.kept[what] = does()
        return self.kept[what]


@dataclass(frozen=True, slots=True)
class Scene:
    """One page, page state or dialog. `kind` is the class of the widget shown, `build` shows it."""

    name: str
    role: Role
    kind: type[QWidget]
    build: Callable[[Stage], QWidget]

    def show(self, stage: Stage) -> QWidget:
        """Show it from wherever the scene before has left, and return the page or dialog once it stands still."""
        stage.strike()
        shown = self.build(stage)
        stage.settle()
        assert isinstance(shown, self.kind), f"{self.name}: {type(shown).__name__} instead of {self.kind.__name__}"
        return shown
