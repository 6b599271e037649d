"""A station and HQ that trust each other, and a stick between them."""

from pathlib import Path

import pytest
from exchange_cases import Opener, enrol_both

from app.vault.vault import Vault


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def pair(open_copy: Opener, tmp_path: Path) -> tuple[Vault, Vault]:
    """A station and HQ that trust each other."""
    station, hq = open_copy("station"), open_copy("hq")
    cards = tmp_path / "cards"
    cards.mkdir()
    enrol_both(station, hq, cards)
    return station, hq


@pytest.fixture
def station(pair: tuple[Vault, Vault]) -> Vault:
    return pair[0]


@pytest.fixture
def hq(pair: tuple[Vault, Vault]) -> Vault:
    return pair[1]
