"""Saved filters of the list: kept in the vault with their order, and as they were read again."""

import pytest

from app.errors import AppError
from app.vault import list_views
from app.vault.list_views import Arrangement, SavedFilter
from app.vault.listing import IncidentFilter, Sort

NORTH = IncidentFilter(text="river crossing", date_from="today-90", date_to="today", types=("RAPE",), sent=("OWED",))
BY_PLACE = Arrangement(("ref", "place", "status"), Sort("place", descending=False))


def _names(vault):
    with vault.reading() as db:
        return [one.name for one in list_views.saved_filters(db)]


def test_a_saved_filter_is_read_as_it_was_saved_renamed_moved_and_removed(vault):
    with vault.writing() as db:
        first = list_views.add(db, "  For the <b>working</b>  group ", NORTH, BY_PLACE)
        second = list_views.add(db, "Nimule", IncidentFilter(place="SS-EE"), Arrangement())
    assert first.name == "For the <b>working</b> group"
    with vault.reading() as db:
        assert list_views.saved_filters(db) == [first, second]
    with vault.writing() as db:
        list_views.put_in_order(db, [second.id, first.id])
        list_views.put(db, SavedFilter(second.id, "Nimule road", second.wanted, BY_PLACE))
    assert _names(vault) == ["Nimule road", "For the <b>working</b> group"]
    with vault.writing() as db:
        list_views.remove(db, first.id)
        list_views.put(db, first)
    assert _names(vault) == ["Nimule road"]


def test_a_name_is_needed_once_and_short_and_there_is_an_end_to_them(vault):
    with vault.writing() as db:
        list_views.add(db, "Nimule", NORTH, BY_PLACE)
        for name in ("", "   ", "NIMULE", "n" * (list_views.NAME_LIMIT + 1)):
            with pytest.raises(AppError, match=r"list\.name"):
                list_views.add(db, name, NORTH, BY_PLACE)
        for n in range(list_views.MOST - 1):
            list_views.add(db, f"Road {n}", NORTH, BY_PLACE)
        with pytest.raises(AppError, match=r"list\.many"):
            list_views.add(db, "One more", NORTH, BY_PLACE)


@pytest.mark.parametrize("typed", ["half \ud83d", "\u202eevil\u202c", "\x00", "'; DROP TABLE list_view; --", "🙂" * 20])
def test_whatever_is_typed_is_kept_as_text_and_breaks_nothing(vault, typed):
    with vault.writing() as db:
        made = list_views.add(db, typed, IncidentFilter(text=typed), BY_PLACE)
    with vault.reading() as db:
        (found,) = list_views.saved_filters(db)
    assert (found.name, found.wanted.text) == (made.name, typed)


def test_the_list_itself_stands_as_it_was_left_and_is_no_saved_filter(vault):
    with vault.reading() as db:
        assert list_views.arrangement(db) == Arrangement()
    with vault.writing() as db:
        list_views.arrange(db, BY_PLACE)
        list_views.remove(db, "")
    with vault.reading() as db:
        assert list_views.arrangement(db) == BY_PLACE
    assert _names(vault) == []


def test_what_another_version_wrote_beside_is_left_out(vault):
    wanted = '{"text": "wells", "moon": 3, "types": ["RAPE"]}'
    held = f'{{"wanted": {wanted}, "arranged": {{"sort": "moon", "columns": ["ref"]}}}}'
    with vault.writing() as db:
        db.run("INSERT INTO list_view (id, place, name, held) VALUES (?, 1, 'Later', ?)", "7" * 32, held)
        db.run("INSERT INTO list_view (id, place, name, held) VALUES (?, 2, 'Broken', '[]')", "8" * 32)
    with vault.reading() as db:
        found, broken = list_views.saved_filters(db)
    assert (found.wanted, found.arranged) == (IncidentFilter(text="wells", types=("RAPE",)), Arrangement(("ref",)))
    assert broken.wanted == IncidentFilter()
