"""Makes realistic fictitious incidents of at least 6 KB without end, by varying the sample set of resources/demo.

Persons, parties and districts are invented, nothing is graphic; the same seed gives the same records.
"""

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.demo.sample import incidents
from app.models.base import document
from app.models.canonical import encode
from app.models.incident import Incident
from app.models.place import Place
from app.release.ticks import text_hash
from app.resources import resource

MIN_BYTES = 6_000
_PIECE = 1 << 20
YEARS = 10
_ID = re.compile(r'"([0-9a-f]{32})"')
_YEAR = re.compile(r'(?<=[" ])202\d(?=[-"])')
_SETTLEMENT_KNOWN = 0.6
_SETTLEMENTS = (
    *("North Landing", "Old Mill", "Three Palms", "Brick Kilns", "Ferry Bank", "Upper Wells", "Long Ford"),
    *("Acacia Rise", "Salt Store", "East Terrace"),
)
_SEEN = (
    *("The partner", "The clinic", "A women's group", "The site committee", "The focal point"),
    *("A protection colleague", "The school", "A community leader", "The legal aid desk", "The humanitarian hub"),
)
_DID = (
    *("reported the matter by telephone", "kept a written note", "asked for a second visit", "shared a dated list"),
    *("confirmed the week and the road", "offered counselling and transport", "named the next contact person"),
    *("compared it with what was known", "asked that nothing be published", "agreed to call back after the rains"),
)
_WHEN = (
    *("on the day of the market", "before the convoy left", "during the joint visit", "in the following week"),
    *("after the checkpoint had moved", "while the bridge was closed", "when the network was back", "at the handover"),
)
_WHY = (
    *("so that the dates could be compared", "because two accounts differ in the hour", "as agreed with the persons"),
    *("to keep the sources apart", "so that the service could be reached", "because the road is not safe at night"),
)


class Generator:
    """Gives incident after incident. `seed` decides all of them."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)  # noqa: S311 - sample data, and repeatable
        self._templates = [json.dumps(document(one)) for one in incidents()]
        places = _sample("places")
        self._districts = [(place["id"], place["parent"]) for place in places if place.get("level") == "ADM2"]
        self._parties = [party["id"] for party in _sample("parties")]
        self._settlements = {district: list(self._near(district)) for district, _ in self._districts}
        self._fixed = {row["id"] for row in (*places, *_sample("parties"))}

    def places(self) -> list[Place]:
        """Return the settlements that the incidents name; the sample's own districts are not among them."""
        return [place for near in self._settlements.values() for place in near]

    def incidents(self, count: int) -> Iterator[Incident]:
        """Yield `count` incidents without references: the vault gives those."""
        for _ in range(count):
            yield Incident.model_validate(self._one())

    def sentence(self) -> str:
        """Return one sentence of an adviser's working note."""
        pick = self._random.choice
        return f"{pick(_SEEN)} {pick(_DID)} {pick(_WHEN)}, {pick(_WHY)}."

    def write(self, path: Path, size: int) -> None:
        """Write a file of this size whose bytes do not compress, like a picture's."""
        with path.open("wb") as file:
            for start in range(0, size, _PIECE):
                file.write(self._random.randbytes(min(_PIECE, size - start)))

    def chance(self, share: float) -> bool:
        """Return True in this share of the cases."""
        return self._random.random() < share

    def _one(self) -> dict[str, Any]:
        doc: dict[str, Any] = json.loads(self._moved(self._random.choice(self._templates)))
        doc["adm2"], doc["adm1"] = self._random.choice(self._districts)
        if self.chance(_SETTLEMENT_KNOWN):
            doc["adm3"] = self._random.choice(self._settlements[doc["adm2"]]).id
        for row in doc.get("perpetrators", []):
            if row.get("party"):
                row["party"] = self._random.choice(self._parties)
        self._place_in_month(doc.get("occurred", {}))
        if doc.get("summary_nonident"):
            self._summarise(doc)
        doc["analysis_note"] = self._note(MIN_BYTES - len(encode(doc)))
        return doc

    def _near(self, district: str) -> Iterator[Place]:
        for name in _SETTLEMENTS:
            made = f"{self._random.getrandbits(128):032x}"
            yield Place.model_validate({"id": made, "name": name, "level": "ADM3", "parent": district})

    def _moved(self, template: str) -> str:
        """Give all rows ids of their own, and move the whole story some years back."""
        fresh: dict[str, str] = {}
        back = self._random.randrange(YEARS)

        def renamed(found: re.Match[str]) -> str:
            old = found[1]
            new = old if old in self._fixed else fresh.setdefault(old, f"{self._random.getrandbits(128):032x}")
            return f'"{new}"'

        return _YEAR.sub(lambda year: str(int(year[0]) - back), _ID.sub(renamed, template))

    def _place_in_month(self, occurred: dict[str, Any]) -> None:
        """Move a day within its month, never to a later one: what followed stays after it."""
        value = occurred.get("value") or ""
        if occurred.get("precision") == "DAY":
            occurred["value"] = f"{value[:8]}{self._random.randint(1, int(value[8:])):02d}"

    def _summarise(self, doc: dict[str, Any]) -> None:
        """Vary the summary, and keep the ticks of whoever read it."""
        doc["summary_nonident"] += " " + " ".join(self.sentence() for _ in range(self._random.randint(1, 4)))
        for tick in doc.get("ticks", []):
            if tick.get("field") == "summary_nonident":
                tick["text_hash"] = text_hash(doc["summary_nonident"])

    def _note(self, size: int) -> str:
        parts = [self.sentence()]
        while sum(map(len, parts)) + len(parts) < size:
            parts.append(self.sentence())
        return " ".join(parts)


def _sample(name: str) -> list[dict[str, Any]]:
    content: list[dict[str, Any]] = json.loads(resource("demo", f"{name}.json").read_text(encoding="utf-8"))
    return content
