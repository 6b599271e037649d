"""Known failures: a code and parameters, never prose. Anything else is a bug."""

from app.errors.base import DISK, AppError, Message, disk_failure, disk_told
from app.errors.catalogue import CATALOGUE, message_of, sentence_of

__all__ = ["CATALOGUE", "DISK", "AppError", "Message", "disk_failure", "disk_told", "message_of", "sentence_of"]
