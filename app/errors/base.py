"""AppError and the shape of its sentences."""

from dataclasses import dataclass

from app.texts import Text


@dataclass(frozen=True, slots=True)
class Message:
    """What a person reads of one code: what happened (and what is safe), and what to do now.

    Both may hold `{name}` fields that the error's parameters fill.
    """

    what: Text
    todo: Text


class AppError(Exception):
    """A known failure. `code` is a row of the catalogue; `params` hold ids, counts and file names, never record content."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params = params
