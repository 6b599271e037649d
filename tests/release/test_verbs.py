"""The small verbs."""

import pytest

from app.release import verbs


@pytest.mark.parametrize(
    ("value", "band"),
    [(0, "N_0"), (1, "N_1"), (2, "N_2_4"), (4, "N_2_4"), (5, "N_5_9"), (9, "N_5_9"), (10, "N_10P"), (4000, "N_10P")],
)
def test_numbers_in_bands(value, band):
    assert verbs.band(value) == band


@pytest.mark.parametrize(
    ("value", "band"),
    [
        ("A00_11", "CHILD"),
        ("A12_17", "CHILD"),
        ("A_CH", "CHILD"),
        ("A18_25", "ADULT"),
        ("A61P", "ADULT"),
        ("A_AD", "ADULT"),
        ("A_UNK", "UNK"),
        ("MIXED", "UNK"),
    ],
)
def test_age_bands_in_classes(value, band):
    assert verbs.band(value) == band


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        ("NONE_KNOWN", "NO"),
        ("YES_SEEING", "YES"),
        ("TERMINATED", "YES"),
        ("NOT_ASKED", "UNK"),
        ("UNK", "UNK"),
        ({"n": 2, "needs": ["HEALTH"]}, "YES"),
        ({"n": 0}, "NO"),
        ({"needs": ["HEALTH"]}, "YES"),
        ({}, "UNK"),
    ],
)
def test_yes_or_no(value, answer):
    assert verbs.yes_no(value) == answer
