"""What a rule found (domain.md 21): what is wrong, and the way out. No sentence holds content of the record."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

_TEXT = QT_TRANSLATE_NOOP("Rules", "Take it out of the text, or say the same in general words.")

MESSAGES = {
    "rule.R-01.missing": Message(
        QT_TRANSLATE_NOOP("Rules", "The field “When it happened” is empty."),
        QT_TRANSLATE_NOOP("Rules", "Give a month, a year or “before …”, or choose “not known”."),
    ),
    "rule.R-01.future": Message(
        QT_TRANSLATE_NOOP("Rules", "The field “When it happened” lies in the future."),
        QT_TRANSLATE_NOOP("Rules", "Correct the date, or check the clock of this computer."),
    ),
    "rule.R-01.too_early": Message(
        QT_TRANSLATE_NOOP("Rules", "The field “When it happened” lies before 1900."),
        QT_TRANSLATE_NOOP("Rules", "Correct the year."),
    ),
    "rule.R-01.ended": Message(
        QT_TRANSLATE_NOOP("Rules", "The field “When it ended” lies before “When it happened”."),
        QT_TRANSLATE_NOOP("Rules", "Correct one of the two dates, or make it less exact."),
    ),
    "rule.R-01.reported": Message(
        QT_TRANSLATE_NOOP("Rules", "The field “When the UN was told” lies before “When it happened”."),
        QT_TRANSLATE_NOOP("Rules", "Correct one of the two dates, or make it less exact."),
    ),
    "rule.R-01.verified": Message(
        QT_TRANSLATE_NOOP("Rules", "The act was verified before the report was first received."),
        QT_TRANSLATE_NOOP("Rules", "Correct “First received”, or reopen the act and decide again."),
    ),
    "rule.F-1.1.received": Message(
        QT_TRANSLATE_NOOP("Rules", "The field “First received” lies in the future."),
        QT_TRANSLATE_NOOP("Rules", "Correct it, or check the clock of this computer."),
    ),
    "rule.F-1.2.goes_on": Message(
        QT_TRANSLATE_NOOP("Rules", "It is still going on and yet has an end."),
        QT_TRANSLATE_NOOP("Rules", "Empty “When it ended”, or change “Still going on”."),
    ),
    "rule.F-1.2.no_end": Message(
        QT_TRANSLATE_NOOP("Rules", "It is over and was no single event, but “When it ended” is empty."),
        QT_TRANSLATE_NOOP("Rules", "Give the end as exactly as it is known."),
    ),
    "rule.F-1.7.fewer": Message(
        QT_TRANSLATE_NOOP(
            "Rules", "The best figure of victims is lower than the {documented} persons recorded one by one."
        ),
        QT_TRANSLATE_NOOP("Rules", "Correct “Victims, best figure”, or the rows of victims."),
    ),
    "rule.R-02.none": Message(
        QT_TRANSLATE_NOOP("Rules", "No act is recorded."),
        QT_TRANSLATE_NOOP("Rules", "Add at least one act with its type."),
    ),
    "rule.R-02.nobody": Message(
        QT_TRANSLATE_NOOP("Rules", "The act names no victim of this incident."),
        QT_TRANSLATE_NOOP("Rules", "Choose at least one person or group in “Victims of this act”."),
    ),
    "rule.R-03.subtype": Message(
        QT_TRANSLATE_NOOP("Rules", "The type is “other comparable”, but “More exactly” is empty."),
        QT_TRANSLATE_NOOP("Rules", "Choose what it was."),
    ),
    "rule.R-03.text": Message(
        QT_TRANSLATE_NOOP("Rules", "The answer is “other”, without a word on which."),
        QT_TRANSLATE_NOOP("Rules", "Write in a few words which, without names."),
    ),
    "rule.R-04.unknown": Message(
        QT_TRANSLATE_NOOP("Rules", "This area is not in the list of places."),
        QT_TRANSLATE_NOOP("Rules", "Choose one from the list, or add it to your own places first."),
    ),
    "rule.R-04.chain": Message(
        QT_TRANSLATE_NOOP("Rules", "This area does not lie in the area chosen above it."),
        QT_TRANSLATE_NOOP("Rules", "Choose both again, the larger one first."),
    ),
    "rule.R-04.pcode_unknown": Message(
        QT_TRANSLATE_NOOP("Rules", "This p-code is in no list of places here, so nobody could check it."),
        QT_TRANSLATE_NOOP("Rules", "Compare it with its source once more."),
    ),
    "rule.R-04.pcode": Message(
        QT_TRANSLATE_NOOP("Rules", "The p-code belongs to another area than the one chosen."),
        QT_TRANSLATE_NOOP("Rules", "Correct the p-code or the area."),
    ),
    "rule.R-04.geo": Message(
        QT_TRANSLATE_NOOP("Rules", "The coordinates lie outside the country and more than 30 km from its border."),
        QT_TRANSLATE_NOOP("Rules", "Correct them; latitude comes first. Or correct the country."),
    ),
    "rule.R-05.none": Message(
        QT_TRANSLATE_NOOP(
            "Rules", "The conclusion is conflict-related, but no link in time, place, cause or profile is met."
        ),
        QT_TRANSLATE_NOOP("Rules", "Add the criterion that is met, or change the conclusion."),
    ),
    "rule.R-05.reason": Message(
        QT_TRANSLATE_NOOP("Rules", "The link to the conflict has no reason of at least twenty characters."),
        QT_TRANSLATE_NOOP("Rules", "Write what it rests on, without names."),
    ),
    "rule.R-06.nexus": Message(
        QT_TRANSLATE_NOOP("Rules", "An act is verified, but the incident was not concluded to be conflict-related."),
        QT_TRANSLATE_NOOP("Rules", "Complete “Link to the conflict” and its conclusion, or reopen the act."),
    ),
    "rule.R-06.decision": Message(
        QT_TRANSLATE_NOOP(
            "Rules", "The act is verified without a decision of level 2 or above dated today or earlier."
        ),
        QT_TRANSLATE_NOOP("Rules", "Record the decision of the working group, or reopen the act."),
    ),
    "rule.R-06.source": Message(
        QT_TRANSLATE_NOOP("Rules", "The act is verified, but no source is linked to it."),
        QT_TRANSLATE_NOOP("Rules", "Choose its sources in “Sources for this act”."),
    ),
    "rule.R-07.thin": Message(
        QT_TRANSLATE_NOOP("Rules", "The act was verified on one origin alone, and no primary source."),
        QT_TRANSLATE_NOOP("Rules", "Give the decision a reason, or link a second independent source."),
    ),
    "rule.R-08.order": Message(
        QT_TRANSLATE_NOOP("Rules", "The figures are not in order: at least, best figure, at most."),
        QT_TRANSLATE_NOOP("Rules", "Correct them; the best figure may stay empty."),
    ),
    "rule.R-08.sum": Message(
        QT_TRANSLATE_NOOP("Rules", "The groups hold at least {least} victims, more than “Victims, at most”."),
        QT_TRANSLATE_NOOP("Rules", "Correct the figure, or the groups."),
    ),
    "rule.R-10.sex": Message(
        QT_TRANSLATE_NOOP("Rules", "The sex is not said."),
        QT_TRANSLATE_NOOP("Rules", "Choose it, or “not known”, or “mixed” with the numbers below."),
    ),
    "rule.R-10.band": Message(
        QT_TRANSLATE_NOOP("Rules", "The age band is not said."),
        QT_TRANSLATE_NOOP("Rules", "Choose it, or “not known”, or “mixed” with the numbers below."),
    ),
    "rule.R-10.cells": Message(
        QT_TRANSLATE_NOOP("Rules", "The numbers by sex and age do not make the group's best figure."),
        QT_TRANSLATE_NOOP("Rules", "Correct them. Those of whom sex or age is not known are a row of their own."),
    ),
    "rule.R-16.male": Message(
        QT_TRANSLATE_NOOP("Rules", "The field “Pregnancy” is filled in for a man or boy."),
        QT_TRANSLATE_NOOP("Rules", "Empty it, or correct the sex."),
    ),
    "rule.R-16.none_known": Message(
        QT_TRANSLATE_NOOP("Rules", "No pregnancy is known, but the act or a child says otherwise."),
        QT_TRANSLATE_NOOP("Rules", "Check “Pregnancy”; “terminated”, “not known” and “not asked” are possible too."),
    ),
    "rule.R-17.relation": Message(
        QT_TRANSLATE_NOOP("Rules", "A child was forced to marry, but “Relation to the victim” is empty."),
        QT_TRANSLATE_NOOP("Rules", "Add it if a source told it."),
    ),
    "rule.R-18.control": Message(
        QT_TRANSLATE_NOOP("Rules", "It happened in detention, but “Who was in control” is empty."),
        QT_TRANSLATE_NOOP("Rules", "Choose who ran the place at the time, or “not known”."),
    ),
    "rule.R-18.party": Message(
        QT_TRANSLATE_NOOP("Rules", "It happened in detention, but “Party in control” is empty."),
        QT_TRANSLATE_NOOP("Rules", "Choose the party, or set “Who was in control” to “not known”."),
    ),
    "rule.R-18.torture": Message(
        QT_TRANSLATE_NOOP("Rules", "It happened in detention. No act is marked as sexual torture."),
        QT_TRANSLATE_NOOP("Rules", "Review the acts; men and boys are often missed here."),
    ),
    "rule.R-19.country": Message(
        QT_TRANSLATE_NOOP("Rules", "A border was crossed, but no other country is named."),
        QT_TRANSLATE_NOOP("Rules", "Add it in “Other countries”, or choose “none” in “Across a border”."),
    ),
    "rule.R-20.link": Message(
        QT_TRANSLATE_NOOP("Rules", "Trafficking is marked, but the conflict-link test has no row for it."),
        QT_TRANSLATE_NOOP("Rules", "Add the criterion “trafficking link” with your finding."),
    ),
    "rule.R-22.review": Message(
        QT_TRANSLATE_NOOP(
            "Rules", "This may be a mass incident: five victims or more, or several incidents close together."
        ),
        QT_TRANSLATE_NOOP("Rules", "Review it with the others nearby ({nearby}), and set the priority if it is one."),
    ),
    "rule.R-23.none": Message(
        QT_TRANSLATE_NOOP("Rules", "The act is marked as a duplicate, but not of which record."),
        QT_TRANSLATE_NOOP("Rules", "Enter the reference of the record that stays."),
    ),
    "rule.R-23.itself": Message(
        QT_TRANSLATE_NOOP("Rules", "The act is marked as a duplicate of this very record."),
        QT_TRANSLATE_NOOP("Rules", "Enter the reference of the other record, the one that stays."),
    ),
    "rule.R-23.missing": Message(
        QT_TRANSLATE_NOOP("Rules", "The record of which this act is a duplicate is not in this vault."),
        QT_TRANSLATE_NOOP("Rules", "Check the reference."),
    ),
    "rule.R-23.duplicate": Message(
        QT_TRANSLATE_NOOP("Rules", "The record of which this act is a duplicate is a duplicate itself."),
        QT_TRANSLATE_NOOP("Rules", "Enter the reference of the record that stays in the end."),
    ),
    "rule.R-31.phone": Message(QT_TRANSLATE_NOOP("Rules", "The text seems to hold a telephone number."), _TEXT),
    "rule.R-31.email": Message(QT_TRANSLATE_NOOP("Rules", "The text seems to hold an e-mail address."), _TEXT),
    "rule.R-31.id_number": Message(QT_TRANSLATE_NOOP("Rules", "The text seems to hold an identity number."), _TEXT),
    "rule.R-31.coordinates": Message(QT_TRANSLATE_NOOP("Rules", "The text seems to hold coordinates."), _TEXT),
    "rule.R-31.name": Message(QT_TRANSLATE_NOOP("Rules", "The text holds a name that must not leave."), _TEXT),
    "rule.R-31.unchecked": Message(
        QT_TRANSLATE_NOOP("Rules", "The texts were not checked for names, because the contacts are locked."),
        QT_TRANSLATE_NOOP("Rules", "Unlock the contacts; otherwise export and print ask for a reason."),
    ),
    "rule.F-0.link": Message(
        QT_TRANSLATE_NOOP("Rules", "This names a row that is no longer in the record."),
        QT_TRANSLATE_NOOP("Rules", "Choose again from the list."),
    ),
    "rule.F-2.one": Message(
        QT_TRANSLATE_NOOP("Rules", "One person is counted as another number than one."),
        QT_TRANSLATE_NOOP("Rules", "Set the figures to 1, or make it a group."),
    ),
    "rule.F-2.code": Message(
        QT_TRANSLATE_NOOP("Rules", "A group has a survivor code, which only one person can have."),
        QT_TRANSLATE_NOOP("Rules", "Take the code out, or record the person on her own row."),
    ),
    "rule.F-2.purpose": Message(
        QT_TRANSLATE_NOOP("Rules", "Ethnicity or religion is kept without saying what for."),
        QT_TRANSLATE_NOOP("Rules", "Write the purpose, or empty the field."),
    ),
    "rule.F-3.party": Message(
        QT_TRANSLATE_NOOP("Rules", "The category is that of a party, but no party is chosen."),
        QT_TRANSLATE_NOOP("Rules", "Choose the party, or a category that says it is not known."),
    ),
    "rule.F-4.survivor": Message(
        QT_TRANSLATE_NOOP("Rules", "A survivor is graded for reliability."),
        QT_TRANSLATE_NOOP("Rules", "Choose “not graded”; grade what was told instead."),
    ),
    "rule.F-4.reason": Message(
        QT_TRANSLATE_NOOP("Rules", "A grade at either end has no reason."),
        QT_TRANSLATE_NOOP("Rules", "Write what the grading rests on; it never leaves the station."),
    ),
    "rule.F-5.nobody": Message(
        QT_TRANSLATE_NOOP("Rules", "The consent is nobody's, so it counts for nothing."),
        QT_TRANSLATE_NOOP("Rules", "Choose in “Whose consent” who gave it."),
    ),
    "rule.F-5.explained": Message(
        QT_TRANSLATE_NOOP("Rules", "Something was granted, but not all nine points were explained."),
        QT_TRANSLATE_NOOP("Rules", "Tick what was explained; what was not has to be, before anything is granted."),
    ),
}
