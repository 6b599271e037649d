"""What the read view shows under an attached file: what happened to it, and the way to a copy outside the vault."""

import mimetypes
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.errors import AppError
from app.services.attachments import save_copy
from app.tasks import Task
from app.texts import QT_TRANSLATE_NOOP, Text
from app.ui.dialogs import Question, ask_save_file
from app.ui.facts import Document
from app.ui.i18n import tr, translate
from app.ui.layouts import column, row
from app.ui.session import Session
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.buttons import secondary
from app.ui.words import moment
from app.vault import attachments
from app.vault.vault import Vault

_EVENTS: Mapping[str, Text] = {
    "INGEST": QT_TRANSLATE_NOOP("Files", "Taken into the vault"),
    "VIEW": QT_TRANSLATE_NOOP("Files", "Looked at"),
    "DECRYPT": QT_TRANSLATE_NOOP("Files", "Decrypted"),
    "EXPORT": QT_TRANSLATE_NOOP("Files", "Copy saved outside the vault"),
    "PRINT": QT_TRANSLATE_NOOP("Files", "Printed"),
    "TRANSFER_OUT": QT_TRANSLATE_NOOP("Files", "Sent in a bundle"),
    "RECEIVED_BY": QT_TRANSLATE_NOOP("Files", "Received in a bundle"),
    "VERIFY_HASH_OK": QT_TRANSLATE_NOOP("Files", "Checked: unchanged"),
    "VERIFY_HASH_FAIL": QT_TRANSLATE_NOOP("Files", "Checked: changed or damaged"),
    "DESTROY": QT_TRANSLATE_NOOP("Files", "Erased"),
}
_SAVING = QT_TRANSLATE_NOOP("Files", "Saving a copy of a file")


@dataclass(frozen=True, slots=True)
class HeldFile:
    """An attached file that this vault holds, with its custody in words, oldest first."""

    id: str
    mime: str
    custody: tuple[str, ...]


def read_files(vault: Vault, document: Document, names: Mapping[str, str]) -> dict[str, HeldFile]:
    """Return the files of a record that lie in this vault, by their id; runs on the read lane."""
    rows = (one for one in document.get("attachments") or () if isinstance(one, Mapping))
    found = (_held(vault, str(one.get("id") or ""), names) for one in rows)
    return {file.id: file for file in found if file is not None}


def _held(vault: Vault, attachment_id: str, names: Mapping[str, str]) -> HeldFile | None:
    try:
        with vault.reading() as db:
            stored = attachments.info(db, attachment_id)
    except AppError:
        return None  # named by the record, but its bytes never came here
    lines = tuple(
        translate("Files", "{event}, {when}, {who}").format(
            event=tr(_EVENTS[one.event]) if one.event in _EVENTS else one.event,
            when=moment(one.at),
            who=isolate(names.get(one.actor, one.actor)),
        )
        for one in attachments.custody(vault, attachment_id)
    )
    return HeldFile(stored.id, stored.mime, lines)


def file_part(file: HeldFile, asked: Callable[[HeldFile], object]) -> QVBoxLayout:
    """Show what happened to a file, and the button that asks for a copy."""
    made = column(PlainLabel(translate("Files", "What happened to this file"), role="second"), gap=4)
    for told in file.custody:
        made.addWidget(PlainLabel(told, role="caption", wrap=True))
    save = secondary(translate("Files", "Save a copy…"), "box")
    save.clicked.connect(lambda: asked(file))
    made.addLayout(row(save, None, sides=(0, 4, 0, 4)))
    return made


class CopySaver:
    """Asks twice, then lets a job write the copy; `told` gets a short message, `failed` the error, `done` the end."""

    def __init__(
        self,
        session: Session,
        owner: QWidget,
        *,
        told: Callable[[str], object],
        failed: Callable[[Exception], object],
        done: Callable[[], object],
    ) -> None:
        self._session, self._owner = session, owner
        self._told, self._failed, self._done = told, failed, done

    def ask(self, file: HeldFile) -> Question:
        """Say what a copy outside means; only then ask where it shall lie."""
        question = Question(
            self._owner.window(),
            translate("Files", "Save a copy outside the vault?"),
            translate(
                "Files",
                "The copy lies there in clear: whoever gets at that folder or stick can read it. Waypost neither "
                "opens it nor erases it later. That you saved it is kept in the history of the file.",
            ),
            risky=translate("Files", "Choose where…"),
            safe=translate("Files", "Keep it in the vault"),
            then=lambda _reason: self._ask_where(file),
        )
        question.open()
        return question

    def _ask_where(self, file: HeldFile) -> None:
        # A neutral name: the file's own may say whom it is about.
        name = translate("Files", "copy") + (mimetypes.guess_extension(file.mime) or ".bin")
        filters = translate("Files", "All files (*)")
        dialog = ask_save_file(
            self._owner, translate("Files", "Save a copy"), name, filters, lambda path: self.write(file, path)
        )
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is ever replaced: the service refuses
        dialog.selectFile(name)

    def write(self, file: HeldFile, path: Path) -> None:
        """Write the copy in the background; the foot shows how far it is and can stop it."""
        vault = self._session.vault

        def work(task: Task) -> Path:
            return save_copy(vault, file.id, path, task=task)

        self._session.jobs.run(
            work,
            owner=self._owner,
            lane="free",
            title=tr(_SAVING),
            done=self._written,
            failed=self._failed,
            finished=self._done,
        )

    def _written(self, path: Path) -> None:
        self._told(translate("Files", "Saved in clear as {name}").format(name=isolate(path.name)))
