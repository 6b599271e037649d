"""Coordinates, as integers in 1e-5 degree (domain.md 1.3)."""

from typing import Annotated

from pydantic import Field

from app.models.base import Code, Part
from app.models.fields import Leaves, Ui
from app.models.marks import SEN
from app.texts import QT_TRANSLATE_NOOP


class Geo(Part):
    """A point in WGS84, in 1e-5 degree, and how exact it is."""

    lat: Annotated[
        int,
        Field(ge=-9_000_000, le=9_000_000, strict=True),
        Ui(QT_TRANSLATE_NOOP("Form", "Latitude"), "place"),
        Leaves(SEN),
    ]
    lon: Annotated[
        int,
        Field(ge=-18_000_000, le=18_000_000, strict=True),
        Ui(QT_TRANSLATE_NOOP("Form", "Longitude"), "place"),
        Leaves(SEN),
    ]
    precision: Annotated[
        Code | None,
        Ui(QT_TRANSLATE_NOOP("Form", "How exact"), "place", widget="code", codes="GEO_PRECISION"),
        Leaves(SEN),
    ] = None
