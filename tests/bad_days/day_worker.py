"""A day in the real window, off screen, then the lock or a crash; run by test_nothing_left_behind.py.

Arguments: the root of the checkout, the vault's folder, how it ends ("lock" or "crash"), a file to attach, a stick, the
printed sheet, and the words that mark what is typed: neutral title, summary, note, search.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, sys.argv[1] + "/tests")
sys.path.insert(0, sys.argv[1])

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from vault_fixtures import PASSPHRASE, FakeClock

from app.context import build_context
from app.hardening import harden
from app.logs import catch_all, log_bug, start_logging
from app.services import capture, vaults
from app.ui.app import build_application, build_window
from app.ui.main_window import MainWindow
from app.vault import drafts

FOLDER, ENDS, PAPER, STICK, SHEET = Path(sys.argv[2]), sys.argv[3], *map(Path, sys.argv[4:7])
TITLE, SUMMARY, NOTE, SOUGHT = sys.argv[7:11]
_LONGEST = 60_000


def until(true: Callable[[], bool]) -> None:
    """Let the window work until something is so; a minute is too long."""
    loop, late = QEventLoop(), []
    look = QTimer()
    look.timeout.connect(lambda: true() and loop.quit())
    look.start(20)
    QTimer.singleShot(_LONGEST, lambda: (late.append(1), loop.quit()))
    loop.exec()
    assert not late, "waited for a minute"


def main() -> None:
    harden()
    start_logging()
    catch_all()
    context = build_context()
    context.clock = FakeClock()
    app = build_application([], context)
    ended: list[int] = []
    window = build_window(context, folder=FOLDER, end=lambda: ended.append(1), leave=lambda: ended.append(1))
    window.show()
    day(app, window, vaults.unlock(FOLDER, PASSPHRASE, clock=context.clock))
    log_bug(ValueError(f"a bug that quotes {SUMMARY}"))
    if ENDS == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    window.lock.manual()
    until(lambda: bool(ended))
    window.session.jobs.close()


def day(app: QApplication, window: MainWindow, vault: object) -> None:
    jobs = window.session.jobs

    def rest() -> None:
        for _ in range(3):
            until(lambda: not jobs.running)

    window.show_desk(vault)
    rest()
    window.desk.show_page("form")
    rest()
    form = window.desk.page
    form.put(form.value() | {"title_neutral": TITLE, "summary_nonident": SUMMARY, "analysis_note": NOTE})
    form.keeping.drafts.touched()
    until(lambda: any(TITLE in str(draft.values) for draft in drafts.all_drafts(vault)))
    if ENDS == "crash":
        return
    form.keeping.versions.save()
    rest()
    record_id = form.record_id
    form.keeping.files.attach(PAPER)
    rest()
    window.desk.show_page("incidents")
    rest()
    search = next(one for one in window.desk.page.findChildren(QLineEdit) if one.isVisible())
    search.setText(SOUGHT)
    rest()
    search.selectAll()
    search.copy()
    window.desk.show_page("incident", record_id)
    rest()
    final(vault, record_id)
    printed(vault, record_id)
    window.desk.show_page("export")
    rest()
    window.desk.page.write_to(STICK)
    rest()
    app.processEvents()


def final(vault: object, record_id: str) -> None:
    """Make the version final with what a rule asks for; the window's own way there has its stories elsewhere."""
    from exchange_cases import group_incident, ticked

    from app.vault import revisions

    kept = capture.own_incident(vault, record_id)
    whole = ticked(group_incident(1, id=record_id), SUMMARY)
    changed = whole.model_copy(update={"title_neutral": TITLE, "attachments": kept.attachments, "ref": kept.ref})
    revisions.save(vault, changed, state="FINAL", reason="Finalised")


def printed(vault: object, record_id: str) -> None:
    from app.reports.printing import print_summary

    SHEET.write_bytes(print_summary(vault, record_id, variant="restricted", reason=NOTE))


if __name__ == "__main__":
    main()
