"""Failures of recording."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "capture.rules": Message(
        QT_TRANSLATE_NOOP("Errors", "The record cannot be final yet. Checks that do not pass: {count}. What was saved stays as it was."),
        QT_TRANSLATE_NOOP("Errors", "Save it as an open version, or mend what the checks list and finalise again."),
    ),
    "capture.reason": Message(
        QT_TRANSLATE_NOOP("Errors", "An act of this record is verified, so a new version must say why. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Write a reason and save again."),
    ),
    "capture.kind": Message(
        QT_TRANSLATE_NOOP("Errors", "There is no such kind of attachment. Nothing was added."),
        QT_TRANSLATE_NOOP("Errors", "Choose one of {kinds}."),
    ),
    "capture.refusal": Message(
        QT_TRANSLATE_NOOP("Errors", "A refusal or withdrawal that was saved cannot be taken out or changed. Nothing was changed."),
        QT_TRANSLATE_NOOP("Errors", "Put it back and add a new consent row that replaces it."),
    ),
}
