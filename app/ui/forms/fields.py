"""One table: kind of field → editor class. A new type is one class and one line."""

from collections.abc import Callable, Mapping

from app.models.schema import FieldSpec
from app.ui.forms.choice_editors import (
    ChecklistEditor,
    CodeEditor,
    CodesEditor,
    DateEditor,
    FlagEditor,
    LinksEditor,
)
from app.ui.forms.consent_editor import ScopesEditor
from app.ui.forms.editor import Editor
from app.ui.forms.nested_editors import FixedEditor, PartEditor
from app.ui.forms.reference_editors import (
    CountriesEditor,
    CountryEditor,
    PartyEditor,
    PlaceEditor,
    SiteEditor,
    StaffEditor,
)
from app.ui.forms.row_editors import RowsEditor
from app.ui.forms.text_editors import (
    CoordinateEditor,
    DayEditor,
    InstantEditor,
    IntEditor,
    LongEditor,
    TextEditor,
    TextsEditor,
    TickedEditor,
)
from app.ui.forms.verification_editors import DecisionsEditor, StateEditor
from app.ui.forms.world import World

Factory = Callable[[FieldSpec, World], Editor]
_REDUCED = ("DAY", "MONTH", "UNK")


def _links(spec: FieldSpec, world: World) -> Editor:
    return LinksEditor(spec, world, targets=spec.ui.links)


def _link(spec: FieldSpec, world: World) -> Editor:
    return LinksEditor(spec, world, targets=spec.ui.links, single=True)


def _rows(spec: FieldSpec, world: World) -> Editor:
    return RowsEditor(spec, world, make_editor)


def _part(spec: FieldSpec, world: World) -> Editor:
    return PartEditor(spec, world, make_editor)


def _reduced_date(spec: FieldSpec, world: World) -> Editor:
    return DateEditor(spec, world, precisions=_REDUCED)


BY_KIND: Mapping[str, Factory] = {
    "text": TextEditor,
    "long": LongEditor,
    "int": IntEditor,
    "flag": FlagEditor,
    "code": CodeEditor,
    "codes": CodesEditor,
    "pdate": DateEditor,
    "day": DayEditor,
    "instant": InstantEditor,
    "country": CountryEditor,
    "countries": CountriesEditor,
    "place": SiteEditor,
    "party": PartyEditor,
    "staff": StaffEditor,
    "texts": TextsEditor,
    "links": _links,
    "link": _link,
    "rows": _rows,
    "part": _part,
    "geo": _part,
    "fixed": FixedEditor,
}
# Fields whose editor is not told by their kind.
BY_FIELD: Mapping[tuple[str, str], Factory] = {
    ("Incident", "adm0"): PlaceEditor,
    ("Incident", "decisions"): DecisionsEditor,
    ("Incident", "ended"): _reduced_date,
    ("Incident", "reported_to_un"): _reduced_date,
    ("Incident", "summary_nonident"): TickedEditor,
    ("Act", "verification_state"): StateEditor,
    ("Consent", "explained"): ChecklistEditor,
    ("Consent", "scopes"): ScopesEditor,
    ("Geo", "lat"): CoordinateEditor,
    ("Geo", "lon"): CoordinateEditor,
}


def make_editor(spec: FieldSpec, world: World) -> Editor:
    """Return the editor of a field; KeyError (a bug) for a kind that has none."""
    factory = BY_FIELD.get((spec.owner.__name__, spec.name)) or BY_KIND[spec.kind]
    return factory(spec, world)
