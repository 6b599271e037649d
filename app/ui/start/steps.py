"""The wizard's first steps: language, role, station."""

import re
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.catalogue import COMPLETE, LANGUAGES
from app.keys.recovery import RecoveryKey
from app.models.places import gazetteer
from app.settings import APP_NAME
from app.ui import theme
from app.ui.dialogs import ask_folder
from app.ui.i18n import language, translate
from app.ui.layouts import beside_tick, column, framed, row
from app.ui.text import ElidedLabel, PlainLabel, isolate
from app.ui.widgets.buttons import secondary
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import Field, line_edit
from app.ui.widgets.round_button import RoundButton
from app.vault.vault import Vault

SIDE_TOP = 88  # px at 100 % from the head of a step to its body, where what stands beside it begins, too
_CODE = re.compile(r"[A-Z]{3}")


@dataclass(slots=True)
class Answers:
    """What was answered so far; the vault and its key once they exist."""

    language: str = "en"
    role: str = "station"
    name: str = ""
    country: str = ""
    code: str = ""
    holder: str = ""
    folder: Path | None = None
    passphrase: str = ""
    vault: Vault | None = None
    recovery: RecoveryKey | None = None


class Step(QWidget):
    """One step: a title, a lead sentence, a body; `changed` tells the wizard to look at `complete` again."""

    changed = Signal()

    def __init__(self, answers: Answers, title: str, lead: str) -> None:
        super().__init__()
        self.answers = answers
        self.title = title
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space(16))
        self.side: QWidget | None = None
        self.heading = PlainLabel(title, role="title", wrap=True)
        self.heading.begin_here()
        self.lead = PlainLabel(lead, role="second", wrap=True)
        layout = column(self.heading, self.lead, gap=6)
        layout.addSpacing(theme.space(24))
        layout.addLayout(self.body)
        layout.addStretch(1)
        self.setLayout(layout)

    @property
    def complete(self) -> bool:
        """Whether Continue may be pressed."""
        return True

    def enter(self) -> None:
        """Called when the step is shown."""

    def store(self) -> None:
        """Put what was answered into the answers; called on Continue."""


class _Choices(QWidget):
    """Radio buttons one below the other, each with a sentence."""

    chosen = Signal(str)

    def __init__(self, name: str, options: list[tuple[str, str, str]], value: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(12))
        self._values: dict[RoundButton, str] = {}
        for key, word, text in options:
            button = RoundButton(word)
            button.setAccessibleName(word)
            button.setAccessibleDescription(text)
            button.setChecked(key == value)
            self._group.addButton(button)
            self._values[button] = key
            inner = column(button, gap=2, sides=(16, 12, 16, 12))
            if text:
                below = row(gap=0)
                below.addSpacing(beside_tick())
                below.addWidget(PlainLabel(text, role="second", wrap=True), 1)
                inner.addLayout(below)
            layout.addWidget(framed("row", inner))

    @property
    def value(self) -> str:
        """What is chosen."""
        button = self._group.checkedButton()
        return self._values[button] if isinstance(button, RoundButton) else ""


class LanguageStep(Step):
    """Which language the window and new labels speak."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(
            answers,
            translate("Wizard", "Language"),
            translate("Wizard", "The language of the window. It can be changed later, in Settings."),
        )
        options = [(code, name, "") for code, name in LANGUAGES.items() if code in COMPLETE]
        self.choices = _Choices(translate("Wizard", "Language"), options, answers.language)
        self.body.addWidget(self.choices)

    def store(self) -> None:
        """Keep the language."""
        self.answers.language = self.choices.value or "en"


class RoleStep(Step):
    """Station or headquarters."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(
            answers,
            translate("Wizard", "Role"),
            translate("Wizard", "What this vault is for. It cannot be changed later."),
        )
        options = [
            (
                "station",
                translate("Wizard", "Duty station"),
                translate("Wizard", "Records incidents on this laptop, prints summaries, and sends bundles to HQ."),
            ),
            (
                "hq",
                translate("Wizard", "Headquarters"),
                translate("Wizard", "Receives bundles from stations, reviews them, and sends receipts back."),
            ),
        ]
        self.choices = _Choices(translate("Wizard", "Role"), options, answers.role)
        self.body.addWidget(self.choices)

    def store(self) -> None:
        """Keep the role."""
        self.answers.role = self.choices.value


def office_word(role: str) -> str:
    """Name what a vault of this role belongs to."""
    return translate("Wizard", "Headquarters") if role == "hq" else translate("Wizard", "Station")


class StationStep(Step):
    """Name, country, code, who holds the passphrase, and where the vault lies."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(
            answers,
            translate("Wizard", "Station"),
            translate("Wizard", "A neutral name. It stands on printed sheets and in the exchange with HQ."),
        )
        self.name = line_edit(limit=80)
        self.country = Choice(_countries())
        self.country.setCurrentIndex(-1)
        self.code = line_edit(limit=3)
        self.holder = line_edit(limit=80)
        self._folder = ElidedLabel("", role="second")
        self.change_folder = secondary(translate("Wizard", "Change…"), "box")
        self.change_folder.setAccessibleName(translate("Wizard", "Change the folder of the vault"))
        self._chosen: Path | None = None
        self._build()
        for editor in (self.name, self.code, self.holder):
            editor.textChanged.connect(self._look)
        self.country.currentIndexChanged.connect(self._look)
        self.change_folder.clicked.connect(self._ask_folder)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(12))
        grid.setVerticalSpacing(theme.space(12))
        for half in (0, 1):
            grid.setColumnStretch(half, 1)
        grid.addWidget(Field(translate("Wizard", "Name"), self.name), 0, 0, 1, 2)
        grid.addWidget(Field(translate("Wizard", "Country"), self.country), 1, 0)
        code_hint = translate("Wizard", "Three letters; part of every reference number")
        grid.addWidget(Field(translate("Wizard", "Code"), self.code, hint=code_hint), 1, 1)
        holder_hint = translate("Wizard", "A name or staff number; the history shows it beside each version")
        grid.addWidget(
            Field(translate("Wizard", "Who holds the passphrase"), self.holder, hint=holder_hint), 2, 0, 1, 2
        )
        self.body.addLayout(grid)
        where = QHBoxLayout()
        label = PlainLabel(translate("Wizard", "Folder of the vault"), role="label")
        where.addLayout(column(label, self._folder, gap=2), 1)
        where.addWidget(self.change_folder)
        self.body.addLayout(where)

    @property
    def complete(self) -> bool:
        """Everything is needed."""
        return bool(
            self.name.text().strip() and self.country.value and self.holder.text().strip() and self._code_is_right()
        )

    def choose_folder(self, folder: Path) -> None:
        """Set where the vault will lie; a folder that holds files gets one of its own inside."""
        inside = folder.is_dir() and any(folder.iterdir())
        self._chosen = folder / self._own_name() if inside else folder
        self._look()

    def store(self) -> None:
        """Keep everything."""
        self.answers.name = self.name.text().strip()
        self.answers.country = self.country.value
        self.answers.code = self.code.text()
        self.answers.holder = self.holder.text().strip()
        self.answers.folder = self._where()

    def enter(self) -> None:
        """Show the folder on offer, and whose facts are asked for."""
        self.heading.setText(office_word(self.answers.role))
        lead = translate("Wizard", "A neutral name. It stands on printed sheets and in the exchange with HQ.")
        if self.answers.role == "hq":
            lead = translate("Wizard", "A neutral name. It stands on the card and the receipts that stations get.")
        self.lead.setText(lead)
        self._look()

    def _look(self) -> None:
        _to_upper(self.code)
        self._folder.setText(isolate(str(self._where()), left_to_right=True))
        self.changed.emit()

    def _code_is_right(self) -> bool:
        return bool(_CODE.fullmatch(self.code.text()))

    def _own_name(self) -> str:
        return f"vault-{self.code.text().lower() or 'new'}"

    def _where(self) -> Path:
        return self._chosen or default_folder(self._own_name())

    def _ask_folder(self) -> None:
        ask_folder(self, translate("Wizard", "Where the vault shall lie"), self.choose_folder)


def default_folder(name: str) -> Path:
    """Return a free folder for a new vault in this user's data folder; a number is added where the name is taken."""
    base = user_data_path(APP_NAME, appauthor=False)
    folder, number = base / name, 2
    while folder.exists():
        folder, number = base / f"{name}-{number}", number + 1
    return folder


def _countries() -> list[tuple[str, str]]:
    places = gazetteer()
    named = [(info.iso3, places.name(info.iso3, language())) for info in places.countries]
    return sorted(named, key=lambda one: one[1])


def _to_upper(editor: QLineEdit) -> None:
    if editor.text() != editor.text().upper():
        at = editor.cursorPosition()
        editor.setText(editor.text().upper())
        editor.setCursorPosition(at)
