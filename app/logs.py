"""The log: codes, ids, counts and durations in one file; never what a person wrote."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from platformdirs import user_state_path

from app.settings import APP_NAME

_log = logging.getLogger(__name__)
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_LIMIT = 512 * 1024


def log_file() -> Path:
    """Return where the log lies on this system."""
    return user_state_path(APP_NAME, appauthor=False) / "waypost.log"


class Redaction(logging.Filter):
    """Lets through only what a log may hold.

    Exceptions are cut to type and place: their texts may quote what a person typed. Arguments that are
    neither numbers nor short one-word codes become "-".
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Redact one record in place; everything passes."""
        if record.exc_info and isinstance(record.exc_info, tuple) and record.exc_info[1] is not None:
            record.msg = f"{record.msg} [{place_of(record.exc_info[1])}]"
        record.exc_info = None
        record.exc_text = None
        record.stack_info = None
        if not record.name.startswith("app"):
            record.msg, record.args = "message of a library, not kept", ()
        elif isinstance(record.args, tuple):
            record.args = tuple(_allowed(a) for a in record.args)
        else:
            record.args = ()
        return True


class _Bounded(logging.FileHandler):
    """One file and the one before it. The standard library's own loads sockets and queues, a tenth of the start."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; once the file is full it becomes the one before, and another begins."""
        super().emit(record)
        path = Path(self.baseFilename)
        try:
            if path.stat().st_size >= _LIMIT:
                if self.stream is not None:
                    self.stream.close()
                self.stream = None  # the next record opens it anew
                path.replace(path.with_name(f"{path.name}.1"))
        except OSError:
            self.handleError(record)


def _allowed(value: object) -> object:
    if value is None or isinstance(value, (bool, int, float)):
        return value
    text = str(value)
    plain = text.isascii() and len(text) <= 80 and not any(c.isspace() or c in "/\\\"'" for c in text)
    return text if plain else "-"


def place_of(error: BaseException) -> str:
    """Say type and code line of an exception, without its text."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return f"{type(error).__name__} at {where}"


def start_logging(path: Path | None = None) -> None:
    """Send the log to its file, redacted; without a writable folder there is no log."""
    target = path or log_file()
    root = logging.getLogger()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = _Bounded(target, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter(_FORMAT))
    handler.addFilter(Redaction())
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def log_bug(error: BaseException) -> str:
    """Log an unexpected exception by type and place; return its log number for the person."""
    place = place_of(error)
    number = f"{sum(ord(c) * (i + 7) for i, c in enumerate(place)) % 1_000_000:06d}"
    _log.error("bug number=%s at=%s", number, place.replace(" ", "_"))
    return number


def catch_all(tell: Callable[[BaseException], None] | None = None) -> None:
    """Route exceptions that nobody caught into the log; `tell` may then show them."""

    def hook(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.exit(130)
        if tell is None:
            log_bug(error)
        else:
            tell(error)

    sys.excepthook = hook
    threading.excepthook = lambda args: None if args.exc_value is None else hook(args.exc_type, args.exc_value, None)
