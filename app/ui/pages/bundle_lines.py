"""What a bundle brings to HQ as rows of tables: new, changed, withdrawn and refused records, told where looked at."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.errors import CATALOGUE
from app.hq.review import ChangedRecord, Difference, HqReview, NewRecord, RefusedRecord, WithdrawnRecord
from app.models.kinds import KINDS
from app.ui.facts import Teller, title_of
from app.ui.i18n import counted, digits, tr, translate
from app.ui.tables.group_table import Cell, Line, ToldLines
from app.ui.text import isolate

_Told = tuple[ChangedRecord, Difference]


def bundle_lines(review: HqReview, names: Mapping[str, str]) -> tuple[ToldLines, ...]:
    """Return the rows of the four tables, incidents before parties and places; for a lane."""
    teller = _LineTeller(names)
    new = sorted(review.new, key=lambda one: one.kind != "incident")
    return (
        ToldLines(new, teller.new, ()),
        _changed(review.changed, teller),
        ToldLines(review.withdrawn, _withdrawn, ()),
        ToldLines(review.refused, _refused, ()),
    )


def _changed(changed: Sequence[ChangedRecord], teller: "_LineTeller") -> ToldLines:
    items: list[Line | ChangedRecord | _Told] = []
    heads: list[int] = []
    same = sum(not one.fields for one in changed)
    if same:
        caption = counted(translate("Inbox", "Records: {count}"), count=same)
        heads.append(0)
        items.append(Line(group=translate("Inbox", "Sent again, nothing differs"), caption=caption))
    for one in sorted(changed, key=lambda one: one.kind != "incident"):
        if one.fields:
            heads.append(len(items))
            items += [one, *((one, difference) for difference in one.fields)]
    return ToldLines(items, teller.changed, heads)


class _LineTeller:
    """Tells records in words. `names` are parties, places and staff by id."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._facts = Teller({}, names)

    def new(self, one: NewRecord) -> Line:
        """Tell a record that HQ does not have."""
        words = title_of(one.document, self._names) if one.kind == "incident" else _name(one.document)
        cells = (
            Cell(_record(one.ref, one.kind), strong=True),
            Cell(translate("Inbox", "Nothing"), icon=("minus", "text2"), second=True),
            Cell(isolate(words), icon=("plus", "ok")),
        )
        return Line(cells, key=one.record)

    def changed(self, one: Line | ChangedRecord | _Told) -> Line:
        """Tell what differs in one field, or whose fields follow."""
        if isinstance(one, Line):
            return one
        return _head(one) if isinstance(one, ChangedRecord) else self._difference(*one)

    def _difference(self, record: ChangedRecord, difference: Difference) -> Line:
        none = translate("Inbox", "None")
        named, old = self._facts.said_at(difference.path, difference.old, KINDS[record.kind])
        _named, new = self._facts.said_at(difference.path, difference.new, KINDS[record.kind])
        cells = (
            Cell(named),
            Cell(isolate(old) or none, icon=("minus", "text2"), second=True),
            Cell(isolate(new) or none, icon=("plus", "ok")),
        )
        return Line(cells, key=record.record)


def _head(one: ChangedRecord) -> Line:
    versions = translate("Inbox", "version {old} → {new}").format(old=digits(one.rev_old), new=digits(one.rev_new))
    return Line(group=_record(one.ref, one.kind), caption=versions, key=one.record)


def _record(ref: str | None, kind: str) -> str:
    kinds = {"party": translate("Inbox", "A party"), "place": translate("Inbox", "A place")}
    return isolate(ref, left_to_right=True) if ref else kinds.get(kind, translate("Inbox", "A record"))


def _name(document: Mapping[str, Any]) -> str:
    named = document.get("name")
    return str(named) if named else translate("Inbox", "The name stays at the station")


def _withdrawn(one: WithdrawnRecord) -> Line:
    gone = translate("Inbox", "HQ removes its copy; counts stay flagged")
    return Line((Cell(_record(one.ref, one.kind), strong=True), Cell(gone), Cell("")), key=one.record)


def _refused(one: RefusedRecord) -> Line:
    message = CATALOGUE.get(one.code)
    why = tr(message.what) if message is not None else one.code
    return Line((Cell(isolate(one.record[:8]), strong=True), Cell(""), Cell(why, icon=("stop", "bad"))), key=one.record)
