"""Why nothing, or less, of a record leaves. The codes stand in reviews and beside prints; none is raised."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

MESSAGES = {
    "release.kind": Message(
        QT_TRANSLATE_NOOP("Release", "This recipient does not get records of this kind."),
        QT_TRANSLATE_NOOP("Release", "Nothing to do."),
    ),
    "release.consent": Message(
        QT_TRANSLATE_NOOP(
            "Release",
            "Nobody in this record has a live consent for this recipient, and no source that needs none supports it.",
        ),
        QT_TRANSLATE_NOOP(
            "Release", "If consent was given, record it for the person and finalise; otherwise it stays here."
        ),
    ),
    "release.unlinked_source": Message(
        QT_TRANSLATE_NOOP(
            "Release",
            "A survivor's account in this record does not say whom it concerns, so everybody it could concern was held back.",
        ),
        QT_TRANSLATE_NOOP("Release", "Open the source, choose the person it concerns, and finalise."),
    ),
    "release.compartment": Message(
        QT_TRANSLATE_NOOP("Release", "This record alleges acts of UN personnel and never leaves by this way."),
        QT_TRANSLATE_NOOP("Release", "Report it through the SEA channel."),
    ),
    "release.sealed": Message(
        QT_TRANSLATE_NOOP("Release", "This record lies in a compartment that this recipient has no key to."),
        QT_TRANSLATE_NOOP("Release", "Nothing to do."),
    ),
    "release.terms": Message(
        QT_TRANSLATE_NOOP("Release", "A case can only go to one named recipient, for one purpose, about one person."),
        QT_TRANSLATE_NOOP("Release", "Choose the person, the purpose and the recipient."),
    ),
    "release.not_ours": Message(
        QT_TRANSLATE_NOOP("Release", "This record belongs to a station; here it can only be read and printed for HQ."),
        QT_TRANSLATE_NOOP("Release", "Ask the station to share it with that recipient."),
    ),
    "release.not_final": Message(
        QT_TRANSLATE_NOOP("Release", "This record was never finalised, so nothing of it leaves."),
        QT_TRANSLATE_NOOP("Release", "Finalise it when it is ready."),
    ),
    "release.summary_not_ticked": Message(
        QT_TRANSLATE_NOOP(
            "Release", "The summary stays here: nobody has confirmed it for exactly the persons who are in what leaves."
        ),
        QT_TRANSLATE_NOOP("Release", "Read it again, take out what could point to anyone, and confirm it."),
    ),
    "release.summary_lint": Message(
        QT_TRANSLATE_NOOP("Release", "The summary stays here: it may hold a name, number, address or coordinates."),
        QT_TRANSLATE_NOOP("Release", "Take them out, or confirm each with a reason, and confirm the summary again."),
    ),
    "release.attachments_kept": Message(
        QT_TRANSLATE_NOOP(
            "Release", "Some attachments stay here: not covered by consent, or not a copy that a person marked as safe."
        ),
        QT_TRANSLATE_NOOP(
            "Release", "Make a copy without faces, voices and names, mark it, and record the consent for it."
        ),
    ),
    "release.persons_out": Message(
        QT_TRANSLATE_NOOP(
            "Release",
            "Persons without a live consent for this recipient were taken out, with everything that comes from them.",
        ),
        QT_TRANSLATE_NOOP("Release", "Nothing to do; the recipient is not told how many."),
    ),
}
