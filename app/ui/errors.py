"""From an exception to the sentence a person reads."""

from app.errors import AppError, message_of
from app.logs import log_bug
from app.ui.i18n import right_to_left, tr
from app.ui.text import isolate


def title_and_todo(error: BaseException) -> tuple[str, str]:
    """Say what happened and what to do now; an unknown exception is logged and becomes the bug sentence."""
    code, params = "bug", {}
    if isinstance(error, AppError):
        code, params = error.code, dict(error.params)
        if error.because:
            params["reason"] = tr(message_of(error.because).what)
    else:
        params = {"number": log_bug(error)}
    if right_to_left():  # names, codes and paths keep their own direction
        params = {name: isolate(value) if isinstance(value, str) else value for name, value in params.items()}
    message = message_of(code)
    what, todo = (tr(part, **params) if part.source else "" for part in (message.what, message.todo))
    return what, todo


def say(error: BaseException) -> str:
    """Say a failure in one line."""
    return " ".join(part for part in title_and_todo(error) if part)
