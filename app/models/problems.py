"""What a type refused, as codes with a place, never with the input itself."""

from dataclasses import dataclass

from pydantic import ValidationError


@dataclass(frozen=True, slots=True)
class Problem:
    """One refused value: where it stands, the code of its sentence (`field.…`), and the bound that it broke."""

    path: tuple[str | int, ...]
    code: str
    params: tuple[tuple[str, str | int], ...] = ()

    @property
    def where(self) -> str:
        """The place in the document, as "acts.0.type"."""
        return ".".join(str(step) for step in self.path) or "document"


# pydantic's error types that our types can give, and the sentence each of them gets
CODES = {
    "missing": "field.missing",
    "extra_forbidden": "field.unknown",
    "string_type": "field.text",
    "string_unicode": "field.unicode",
    "text.nul": "field.unicode",
    "string_too_long": "field.long",
    "string_pattern_mismatch": "field.form",
    "int_type": "field.number",
    "int_from_float": "field.number",
    "int_parsing_size": "field.number",
    "bool_type": "field.yes_no",
    "greater_than_equal": "field.least",
    "less_than_equal": "field.most",
    "list_type": "field.list",
    "too_long": "field.rows",
    "list.twice": "field.twice",
    "row.twice": "field.row_twice",
    "row.missing": "field.link",
    "model_type": "field.part",
    "model_attributes_type": "field.part",
    "dict_type": "field.part",
    "literal_error": "field.choice",
    "instant.form": "field.instant",
    "day.form": "field.day",
    "pdate.value": "field.date_precision",
    "pdate.precision": "field.date_precision",
    "pdate.latest": "field.date_latest",
    "pdate.order": "field.date_order",
    "pdate.calendar": "field.date_calendar",
}


def problems(error: ValidationError) -> list[Problem]:
    """Return what a model refused. Neither values nor pydantic's own text are in it."""
    found = []
    for one in error.errors(include_input=False, include_url=False):
        context = one.get("ctx", {})
        bounds = {key: context[key] for key in ("ge", "le", "max_length") if isinstance(context.get(key), int)}
        params = tuple(("limit", value) for value in bounds.values())
        found.append(Problem(one["loc"], CODES.get(one["type"], "field.form"), params))
    return found
