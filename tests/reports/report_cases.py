"""A full, fictitious incident for the sheets: two women and a girl on a road, one of the women agreed to nothing."""

from datetime import UTC, datetime

import pypdfium2

from app.models.act import Act
from app.models.attachment import Attachment, Tick
from app.models.codes import code_list
from app.models.consent import Consent, ConsentScope
from app.models.fields import Profile
from app.models.incident import Incident
from app.models.pdate import PartialDate
from app.models.people import VictimGroup
from app.models.perpetrator import AllegedPerpetrator
from app.models.source import Interview, Source
from app.models.verification import Decision, NexusFinding
from app.release.consent import Moment
from app.release.labels import PartyLabel, PlaceLabel
from app.release.persons import Terms
from app.release.release import release
from app.release.station import Station
from app.release.ticks import text_hash
from app.reports.printed import PrintInfo

NOW = datetime(2026, 11, 23, 14, 32, tzinfo=UTC)
SUMMARY = (
    "Two women travelling between a displacement site and a market were stopped at an unofficial checkpoint. "
    "They were separated from the others and released the next morning. Goods were taken from all travellers."
)
PARTY = "5f0c2a4e9b1d4c7f8a6e3d2b1c0f9e8d"


class Lists:
    """The station's parties and places, as far as these sheets need them."""

    def party(self, party_id):
        return PartyLabel("SSD-NSAG-004", "Eastern Plains Front", "NSAG") if party_id == PARTY else None

    def place(self, code):
        names = {"SSD": ("South Sudan", "ADM0"), "SS-NU": ("Upper Nile", "ADM1"), "SS0702": ("Fashoda", "ADM2")}
        names["SS070203"] = ("Kodok payam", "ADM3")
        return PlaceLabel(*names[code]) if code in names else None

    def chain(self, code):
        return None

    def centroid(self, code):
        return {"SS0702": (989_000, 3_211_000), "SS-NU": (990_409, 3_277_626)}.get(code)


def agreed(who, decision="GRANTED"):
    scopes = [
        ConsentScope(scope="REPORT_HQ_NONIDENT", decision=decision, expires="2027-10-01"),
        ConsentScope(scope="SHARE_UN_PARTNER_NONIDENT", decision=decision),
        ConsentScope(scope="REFERRAL_IDENTIFIED", decision="NOT_ASKED"),
        ConsentScope(scope="PHOTO_AUDIO", decision=decision),
        ConsentScope(scope="ADVOCACY_STORY_ANON", decision="REFUSED"),
    ]
    points = list(code_list("EXPLAINED").codes)
    return Consent(for_=who.id, given_by="SURVIVOR", at="2026-10-20T10:00:00+02:00", explained=points, scopes=scopes)


def incident(**changes):
    one = {"kind": "INDIVIDUAL", "n_min": 1, "n_best": 1, "n_max": 1, "displacement": "IDP", "sex": "F"}
    a = VictimGroup(**one, survivor_code="K7RT2M", age_band="A26_40", age_years=31, outcome_status="ALIVE_FREE")
    b = VictimGroup(**one, survivor_code="P4XW9C", age_band="A18_25", outcome_status="ALIVE_FREE")
    c = VictimGroup(**one, survivor_code="ZQGONE", age_band="A12_17")
    sources = [
        Source(source_code=f"S-{n}41", kind="SURVIVOR", tier="PRIMARY", concerns=[who.id], reliability="NOT_GRADED",
               credibility="PROBABLE", security_of_source="MED", interview=Interview(date="2026-10-20"))
        for n, who in enumerate((a, b, c), start=1)
    ]  # fmt: skip
    patrol = Source(source_code="S-977", kind="FORCE_PATROL", tier="SECONDARY_TESTIMONY", reliability="USUALLY",
                    credibility="POSSIBLE", security_of_source="LOW", origin_group="patrol")  # fmt: skip
    gunmen = AllegedPerpetrator(
        party=PARTY, category="NSAG", certainty="STRONG_INDICATION", n_min=6, n_max=10, role="DIRECT"
    )
    acts = [
        Act(type="RAPE", subtype=["GANG_RAPE"], manner=["WEAPON_PRESENT", "DETENTION"], verification_state="VERIFIED",
            verified_on="2026-11-12", victim_groups=[a.id, c.id], sources=[row.id for row in (*sources, patrol)],
            perpetrators=[gunmen.id]),
        Act(type="OTHER_COMPARABLE", subtype=["FORCED_NUDITY"], manner=["IN_PUBLIC"], victim_groups=[a.id, b.id, c.id],
            verification_state="CREDIBLE_NOT_VERIFIED", sources=[sources[1].id], perpetrators=[gunmen.id]),
    ]  # fmt: skip
    original = Attachment(kind="PHOTO", sha256="1" * 64, size=9000, mime="image/jpeg", persons=[a.id], class_="ID")
    copy = Attachment(kind="PHOTO", sha256="9c4f1d2ab37e" + "0" * 52, size=8000, mime="image/jpeg", class_="SEN",
                      persons=[a.id], derived_from=original.id, faces_present="NO", metadata_stripped=True)  # fmt: skip
    fields = {
        "ref": "SSD-MAKA-26-00017-K", "reg_basis": "DIRECT_INTERVIEW", "handling": "RESTRICTED",
        "occurred": PartialDate(value="2026-10-14", precision="DAY"),
        "reported_to_un": PartialDate(value="2026-10-16", precision="DAY"), "ongoing": "NO",
        "adm0": "SSD", "adm1": "SS-NU", "adm2": "SS0702", "adm3": "SS070203", "place_name_local": "Zqlocal ford",
        "place_type": "CHECKPOINT", "control": "CONTESTED", "control_party": PARTY,
        "context": ["CHECKPOINT", "DISPLACEMENT_FLIGHT"], "alleged_motive": ["PUNISHMENT"],
        "nexus": [NexusFinding(criterion="CAUSAL", finding="MET", reason="zqreason, told by three"),
                  NexusFinding(criterion="PERP_PROFILE", finding="MET", reason="zqreason"),
                  NexusFinding(criterion="CEASEFIRE_BREACH", finding="UNK")],
        "nexus_conclusion": "CRSV", "victims_min": 3, "victims_best": 3, "victims_max": 3,
        "count_basis": "INDIVIDUALLY_DOCUMENTED", "summary_nonident": SUMMARY, "account_first_person": "zqaccount",
        "risks_note": "zqrisk", "analysis_note": "zqanalysis", "title_neutral": "zqtitle",
        "victim_groups": [a, b, c], "sources": [*sources, patrol], "perpetrators": [gunmen], "acts": acts,
        "consents": [agreed(a), agreed(b), agreed(c, "REFUSED")], "attachments": [original, copy],
        "decisions": [
            Decision(act=acts[0].id, level="L1_MONITOR", state="UNDER_VERIFICATION", standard="RGB", date="2026-10-28"),
            Decision(act=acts[0].id, level="L2_MARA_WG", state="VERIFIED", standard="RGB", date="2026-11-12",
                     reason="zqminutes", n_primary=2, n_secondary=1, n_independent_origins=3),
        ],
        "ticks": [Tick(field="summary_nonident", text_hash=text_hash(SUMMARY), persons=[a.id, b.id])],
    }  # fmt: skip
    return Incident(**fields | changes)


def released_as(profile, record=None):
    terms = Terms(profile, Moment(NOW))
    return release(record or incident(), terms, Station(labels=Lists(), pseudonym=lambda own: own[::-1]))


def printed(**more):
    fields = {"by_code": "MK2", "at": NOW, "print_id": "7d3e90a1", "recipient": "HQ desk 3", "copies": 2, "revision": 4}
    return PrintInfo(**fields | {"alike": 5} | more)


def text_of(pdf, password=None):
    document = pypdfium2.PdfDocument(pdf, password=password)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def pictures_of(pdf, scale=1.6):
    return [page.render(scale=scale).to_pil() for page in pypdfium2.PdfDocument(pdf)]


SUMMARY_PROFILE = Profile.HQ_CONF
