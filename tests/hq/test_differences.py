"""What differs between two released documents, as the review shows it."""

from app.hq.review import Difference, differences


def test_rows_are_matched_by_their_id_wherever_they_stand() -> None:
    old = {"acts": [{"id": "1", "type": "RAPE"}, {"id": "2", "type": "OTHER"}], "adm1": "SS-NU"}
    new = {"acts": [{"id": "2", "type": "OTHER"}, {"id": "1", "type": "FORCED_MARRIAGE"}], "adm1": "SS-NU"}
    assert list(differences(old, new)) == [Difference(("acts", "1", "type"), "RAPE", "FORCED_MARRIAGE")]


def test_a_row_that_came_or_went_is_shown_whole() -> None:
    row = {"id": "1", "type": "RAPE"}
    assert list(differences({}, {"acts": [row]})) == [Difference(("acts", "1"), None, row)]
    assert list(differences({"acts": [row]}, {})) == [Difference(("acts", "1"), row, None)]


def test_parts_and_plain_lists_and_blocks() -> None:
    old = {"occurred": {"value": "2026-03"}, "context": ["A"], "derived": {"late": True}, "findings": ["R-01"]}
    new = {"occurred": {"value": "2026-04"}, "context": ["A", "B"], "derived": {}, "findings": []}
    assert list(differences(old, new)) == [
        Difference(("context",), ["A"], ["A", "B"]),
        Difference(("occurred", "value"), "2026-03", "2026-04"),
    ]
