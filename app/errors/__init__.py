"""Known failures: a code and parameters, never prose. Anything else is a bug."""

from app.errors.base import AppError, Message
from app.errors.catalogue import CATALOGUE, message_of, sentence_of

__all__ = ["CATALOGUE", "AppError", "Message", "message_of", "sentence_of"]
