"""The blocks beside a record's fields in a released document (bundle-and-vault.md 1.5), with their bounds."""

from typing import Annotated

from pydantic import Field

from app.models.base import MAX_ROWS, Code, Count, Flag, Key, Name, Part

Number = Count | Code  # a number, or the band that BAND made of it
FieldName = Annotated[str, Field(pattern=r"^[a-z0-9_]{1,64}(\.[a-z0-9_]{1,64}){0,4}$")]
RuleId = Annotated[str, Field(pattern=r"^[A-Z]-[0-9]{1,2}(\.[0-9]{1,2})?$")]


class ReleaseBlock(Part):
    """How the document was made."""

    profile: Code | None = None
    generaliser_v: Count | None = None
    schema_v: Count | None = None
    code_lists: Name | None = None
    reduced: Annotated[list[FieldName], Field(max_length=MAX_ROWS)] = []
    withheld_counts: Annotated[dict[FieldName, Count], Field(max_length=64)] = {}


class Figures(Part):
    """At least, best figure, at most."""

    min: Number | None = None
    best: Number | None = None
    max: Number | None = None


class SexBand(Part):
    """How many of one sex and band."""

    sex: Code | None = None
    band: Code | None = None
    n: Number | None = None


class SourceTally(Part):
    """What leaves of the sources."""

    kinds: Annotated[dict[Code, Number], Field(max_length=100)] = {}
    tiers: Annotated[dict[Code, Number], Field(max_length=100)] = {}
    independent_origins: Number | None = None
    best_grade: Code | None = None
    un_eyewitness: Flag | None = None


class DerivedBlock(Part):
    """What the station worked out (derived.py); HQ copies it and recomputes nothing."""

    delay_bucket: Code | None = None
    late: Code | None = None
    late_years: Number | None = None
    count_verified: Number | None = None
    victims: Figures | None = None
    counts_by_sex_band: Annotated[list[SexBand], Field(max_length=MAX_ROWS)] = []
    act_types: Annotated[list[Code], Field(max_length=MAX_ROWS)] = []
    state_worst: Code | None = None
    state_best: Code | None = None
    source_tally: SourceTally | None = None
    child_marriage: Code | None = None
    mrm_flag: Code | None = None
    mass_incident: Code | None = None


class Label(Part):
    """What a party or place that passed its verb is called; under CATEGORY the category alone."""

    code: Name | None = None
    name: Name | None = None
    category: Code | None = None
    level: Code | None = None


class LabelsBlock(Part):
    """Names for the ids and codes in the document."""

    parties: Annotated[dict[Key, Label], Field(max_length=MAX_ROWS)] = {}
    places: Annotated[dict[Key, Label], Field(max_length=MAX_ROWS)] = {}
