"""What must and what must not be on a case summary, read back from the page as a person and a machine would."""

import io

import pikepdf
import pypdfium2
import pytest
from PIL import ImageChops
from report_cases import SUMMARY, incident, pictures_of, printed, released_as, text_of

from app.errors import AppError
from app.models.attachment import Tick
from app.models.fields import Profile
from app.models.geo import Geo
from app.release.ticks import text_hash
from app.reports.case_summary import render

# what the record holds and no non-identifying sheet may show
SECRETS = (
    "K7RT2M", "P4XW9C", "ZQGONE", "S-141", "S-977", "zq", "Zqlocal", "Kodok", "14 October", "16 October",
    "2026-10-14", "111111111111", "zqreason",
)  # fmt: skip


def summary(profile=Profile.HQ_CONF, record=None, **more):
    return render(released_as(profile, record), variant="summary", printed=printed(**more))


def restricted(record=None, **more):
    return render(released_as(Profile.DEVICE, record), variant="restricted", printed=printed(reason="Meeting", **more))


def flat(pdf):
    return " ".join(text_of(pdf).split())


def test_the_summary_tells_what_headquarters_needs():
    text = flat(summary())
    for said in (
        "SSD-MAKA-26-00017-K", "Credible, not verified to Verified, by act", "Reasonable grounds to believe",
        "Level 1: monitor (October 2026)", "Level 2: MARA working group (November 2026)", "October 2026",
        "Fashoda, Upper Nile, South Sudan", "Checkpoint", "Rape (By several perpetrators)", "In cause, Who did it",
        "Non-state armed group", "Eastern Plains Front", "Strong indication", "Survivor 2", "Independent origins 3",
        "Best grading High", "Report to HQ without identity", "Granted: 2, October 2026, until October 2027",
        "9c4f1d2ab37e", "revision 4", "print 7d3e90a1", "Printed by MK2 on 23 November 2026 at 14:32", "copy 1 of 2",
        "CONFIDENTIAL", "Do not copy or pass on", "Destroy by 21 February 2027", "page 1 of 2", "page check",
        "fewer than three persons share a cell", "Profile HQ_CONF", "HQ desk 3", SUMMARY[:60],
    ):  # fmt: skip
        assert said in text, said


@pytest.mark.parametrize("profile", [Profile.HQ_CONF, Profile.PARTNER])
def test_the_summary_tells_nothing_that_identifies(profile):
    pdf = summary(profile)
    text = flat(pdf)
    assert [secret for secret in SECRETS if secret.lower() in text.lower()] == []
    assert "None" not in text


def test_who_refused_is_neither_in_the_numbers_nor_anywhere_else():
    text = flat(summary())
    assert "Number of victims 2" in text
    assert "Under 18" not in text
    assert "under 18: notify" not in text


def test_partners_get_neither_reference_nor_hashes_nor_names():
    text = flat(summary(Profile.PARTNER))
    for kept in ("SSD-MAKA", "9c4f1d2ab37e", "Eastern Plains Front", "Fashoda", "SHA-256", "Two women"):
        assert kept not in text
    assert "Upper Nile, South Sudan" in text
    assert "2 to 4" in text


def test_a_case_like_no_other_is_placed_at_the_first_level():
    text = flat(summary(alike=1))
    assert "Fashoda" not in text
    assert "Upper Nile, South Sudan" in text


def test_the_restricted_sheet_adds_codes_and_never_an_account():
    text = flat(restricted())
    for said in ("K7RT2M", "S-141", "14 October 2026", "Kodok payam", "Zqlocal ford", "STATION ONLY", "Meeting"):
        assert said in text, said
    for kept in ("zqaccount", "zqrisk", "zqanalysis", "zqminutes", "zqreason", "zqtitle", "None"):
        assert kept not in text, kept


def test_each_variant_takes_only_what_was_released_for_it():
    with pytest.raises(AppError, match=r"report\.profile"):
        render(released_as(Profile.DEVICE), variant="summary", printed=printed())
    with pytest.raises(AppError, match=r"report\.profile"):
        render(released_as(Profile.HQ_CONF), variant="restricted", printed=printed(reason="Meeting"))


def test_the_restricted_sheet_needs_a_reason():
    with pytest.raises(AppError, match=r"report\.reason"):
        render(released_as(Profile.DEVICE), variant="restricted", printed=printed())


def test_the_metadata_name_nobody_and_nothing():
    with pikepdf.open(io.BytesIO(restricted())) as pdf:
        assert {str(key): str(value) for key, value in pdf.docinfo.items()} == {
            "/Title": "Waypost",
            "/Producer": "Waypost",
        }
        assert "/Metadata" not in pdf.Root
        assert len(pdf.pages) == 2


def test_the_same_print_gives_the_same_bytes():
    released = released_as(Profile.HQ_CONF)
    first, second = (render(released, variant="summary", printed=printed()) for _ in range(2))
    assert first == second


def test_with_a_password_it_opens_only_with_the_password():
    locked = render(released_as(Profile.HQ_CONF), variant="summary", printed=printed(), password="géant-ورق-7")
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(locked)
    with pikepdf.open(io.BytesIO(locked), password="géant-ورق-7") as pdf:
        assert pdf.encryption.R == 6
        assert pdf.encryption.bits == 256
    assert "Case summary" in text_of(locked, password="géant-ورق-7")


def test_ages_are_merged_where_few_share_a_cell_and_told_where_many_do():
    assert "18 and over" in flat(summary())
    many = incident()
    four = {"kind": "GROUP", "n_min": 4, "n_best": 4, "n_max": 4}
    groups = [row.model_copy(update=four) for row in many.victim_groups]
    told = [row.model_copy(update={"kind": "MEDIA", "interview": None}) for row in many.sources]
    text = flat(summary(record=many.model_copy(update={"victim_groups": groups, "sources": told, "consents": []})))
    assert "26 to 40 4" in text
    assert "18 and over 4" not in text


def test_a_summary_in_arabic_is_drawn_and_not_as_boxes():
    arabic = "أوقفت امرأتان عند حاجز (Unit 7) في 14 أكتوبر"
    record = incident()
    both = [row.id for row in record.victim_groups[:2]]
    ticked = [Tick(field="summary_nonident", text_hash=text_hash(arabic), persons=both)]
    told = record.model_copy(update={"summary_nonident": arabic, "ticks": ticked})
    text = flat(summary(record=told))
    assert "Unit" in text
    assert "\ufffd" not in text


@pytest.mark.parametrize(
    "text",
    [
        "They were let go the next day. " * 300,
        "أوقفت امرأتان عند حاجز. " * 300,
        "x" * 9_000,
        "باب" * 3_000,
        "a\n" * 300,
    ],
)
def test_a_summary_longer_than_a_page_runs_on_over_the_next(text):
    record = incident()
    both = [row.id for row in record.victim_groups[:2]]
    ticked = [Tick(field="summary_nonident", text_hash=text_hash(text), persons=both)]
    pdf = summary(record=record.model_copy(update={"summary_nonident": text, "ticks": ticked}))
    assert len(pypdfium2.PdfDocument(pdf)) > 2


def test_letters_that_no_font_has_are_reported_by_script_and_not_by_content():
    record = incident(place_name_local="สวัสดี")
    with pytest.raises(AppError, match=r"report\.glyphs") as caught:
        restricted(record)
    assert caught.value.params == {"n": 5, "scripts": "THAI"}


def test_a_bare_record_shows_no_empty_labels():
    record = incident()
    fields = {"context", "nexus", "decisions", "attachments", "perpetrators", "occurred", "place_type", "control"}
    bare = record.model_copy(update={name: type(getattr(record, name))() for name in fields if name not in BARE} | BARE)
    text = flat(summary(record=bare))
    for label in ("Period", "Kind of place", "Controlled by", "Context", "Attachments", "Alleged perpetrators"):
        assert label not in text
    assert "None" not in text


BARE = {"occurred": None, "place_type": None, "control": None, "control_party": None}


def test_coordinates_are_those_of_an_area_no_finer_than_the_place_that_is_named():
    record = incident(geo=Geo(lat=987_654, lon=3_212_345, precision="EXACT"))
    assert "9.89, 32.11 (Middle of the second-level area)" in flat(summary(record=record))
    rare = flat(summary(record=record, alike=1))
    assert "32.11" not in rare
    assert "9.88" not in flat(summary(record=record)) + rare + flat(restricted(record))
    wide = record.model_copy(update={"geo_sensitivity": "ADM1_ONLY"})
    assert "9.90, 32.78 (Middle of the first-level area)" in flat(summary(record=wide, alike=1))


def test_the_pages_are_drawn_with_a_watermark_under_everything():
    with_mark, other_mark = (pictures_of(summary(recipient=name), scale=0.5)[1] for name in ("HQ desk 3", "Annex 9"))
    changed = ImageChops.difference(with_mark.convert("L"), other_mark.convert("L")).getbbox()
    assert changed is not None
    assert (changed[3] - changed[1]) > with_mark.height / 4
    assert with_mark.getpixel((2, 2)) == (255, 255, 255)


def test_sample_data_say_so_on_every_page():
    document = pypdfium2.PdfDocument(summary(sample=True))
    assert all("SAMPLE DATA" in page.get_textpage().get_text_range() for page in document)


def test_the_statement_at_the_end_never_stands_alone_on_a_page():
    record, pages = incident(), set()
    both = [row.id for row in record.victim_groups[:2]]
    for lines in range(62, 72):
        text = "\n".join(f"It was told once more, line {n}." for n in range(lines))
        ticked = [Tick(field="summary_nonident", text_hash=text_hash(text), persons=both)]
        longer = record.model_copy(update={"summary_nonident": text, "ticks": ticked})
        document = pypdfium2.PdfDocument(summary(record=longer))
        last = document[len(document) - 1].get_textpage().get_text_range()
        assert "SHA-256" in last, f"{lines} lines"
        pages.add(len(document))
    assert pages == {3, 4}
