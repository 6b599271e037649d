"""The demo's steps: two vaults, cards, records, prints, a bundle, a receipt, a withdrawal, two audits."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal

from app.catalogue import english
from app.clock import Clock
from app.demo import sample
from app.demo.changes import correct, withdraw
from app.errors import AppError
from app.hq import answer, apply, inbox
from app.keys.passphrase import generate_passphrase
from app.reports.printing import print_summary
from app.services import capture, vaults
from app.sync import enrol, outbox, receipts
from app.tasks import Task
from app.texts import QT_TRANSLATE_NOOP, Text, say
from app.vault.vault import NewVault, Vault
from app.vault.verify import verify

_NEW = {
    "station": QT_TRANSLATE_NOOP("Cli", "A new station vault"),
    "hq": QT_TRANSLATE_NOOP("Cli", "A new HQ vault"),
}
_WITHDRAWN = QT_TRANSLATE_NOOP("Cli", "Consent withdrawn in {ref}: HQ is owed a withdrawal")
_CARD = QT_TRANSLATE_NOOP("Cli", "Card handed over and its 60 digits compared: {digits} …")
_RECORDED = QT_TRANSLATE_NOOP(
    "Cli", "Incidents recorded: {recorded}, of them final {final}, open {opened}; and one draft"
)
_PRINTED = {
    "summary": QT_TRANSLATE_NOOP("Cli", "Case summary printed"),
    "restricted": QT_TRANSLATE_NOOP("Cli", "Restricted sheet printed"),
}
_APPLIED = QT_TRANSLATE_NOOP(
    "Cli", "HQ verified and applied it: new {new}, changed {changed}, withdrawn {withdrawn}"
)
_RECEIPT = QT_TRANSLATE_NOOP("Cli", "HQ's receipt written")
_TAKEN = QT_TRANSLATE_NOOP("Cli", "The station took the receipt; newly confirmed by HQ: {count}")
_REVIEW = QT_TRANSLATE_NOOP("Cli", "Review: go {go}, withdrawn {withdrawn}, stay here {stay}")
_BUNDLE = QT_TRANSLATE_NOOP("Cli", "Bundle written and read back, {size} bytes, fingerprint {sha}")
_WAITS = QT_TRANSLATE_NOOP("Cli", "A correction waits in HQ's inbox for review")
_AUDITED = {
    "station": QT_TRANSLATE_NOOP("Cli", "Audit of the station vault: whole, entries checked {count}"),
    "hq": QT_TRANSLATE_NOOP("Cli", "Audit of the HQ vault: whole, entries checked {count}"),
}
VARIANTS: tuple[Literal["summary", "restricted"], ...] = ("summary", "restricted")
_KDF_KIB = 64 * 1024  # the floor: a demo should not wait for a calibration
Tell = Callable[[Text, Mapping[str, Any], Path | None], None]


class Story:
    """One run of the demo in the folder `out`. `steps` keeps what was told: [{"step", "file"}]."""

    def __init__(self, out: Path, *, clock: Clock, tell: Tell) -> None:
        self.out = out
        self.stick = out / "stick"
        self.steps: list[dict[str, str | None]] = []
        self._clock = clock
        self._tell = tell

    def tell(self, step: Text, file: Path | None = None, **values: Any) -> None:
        """Tell a step and the file that it made."""
        made = file.relative_to(self.out).as_posix() if file else None
        self.steps.append({"step": say(step, english, **values), "file": made})
        self._tell(step, values, file)

    def run(self) -> None:
        """Go the whole way; AppError where a step is refused."""
        self.stick.mkdir()
        station, hq = self._vault("station", "Riverside station"), self._vault("hq", "Headquarters desk")
        try:
            self._enrol(station, hq)
            ids = self._record(station)
            self._print(station, ids)
            self._carry(station, hq)
            withdrawn = withdraw(station, ids)
            self.tell(_WITHDRAWN, ref=withdrawn)
            self._carry(station, hq)
            self._leave_work(station, hq, ids)
            self._audit(station, hq)
        finally:
            station.close()
            hq.close()

    def _vault(self, role: str, name: str) -> Vault:
        passphrase, folder = generate_passphrase(), self.out / role
        code = "RIV" if role == "station" else "HQD"
        new = NewVault(role, name, "SSD", code, "Sample adviser", passphrase, _KDF_KIB)
        created = vaults.create(folder, new, clock=self._clock)
        (self.out / f"{role}-passphrase.txt").write_text(passphrase + "\n", encoding="utf-8")
        self.tell(_NEW[role], folder)
        return created.vault

    def _enrol(self, station: Vault, hq: Vault) -> None:
        for owner, other, name in ((station, hq, "station.card"), (hq, station, "hq.card")):
            path = self.stick / name
            card = enrol.write_card(owner, path)
            enrol.enrol(other, path, card.number)
            self.tell(_CARD, path, digits=" ".join(card.number_groups[:2]))

    def _record(self, station: Vault) -> list[str]:
        sample.bring_parties_and_places(station)
        ids, final, opened = [], 0, 0
        for incident in sample.incidents():
            ids.append(incident.id)
            try:
                capture.finalise(station, incident)
                final += 1
            except AppError:
                capture.save(station, incident)
                opened += 1
        note = self.out / "field-note.txt"
        note.write_text("Sample field note. Nothing in it is real.\n", encoding="utf-8")
        capture.attach(station, ids[-1], note, kind="DOCUMENT")
        drafted = capture.new_incident(station)
        capture.save_draft(station, drafted.id, {"title_neutral": "Report by radio, to be called back"})
        self.tell(_RECORDED, recorded=len(ids), final=final, opened=opened)
        return ids

    def _print(self, station: Vault, ids: list[str]) -> None:
        printed = self.out / "printed"
        printed.mkdir()
        for variant in VARIANTS:
            path = printed / f"{variant}.pdf"
            reason = "Sample of the restricted sheet" if variant == "restricted" else ""
            path.write_bytes(print_summary(station, ids[0], variant=variant, reason=reason, sample=True))
            self.tell(_PRINTED[variant], path)

    def _carry(self, station: Vault, hq: Vault) -> None:
        entry = self._send(station, hq)
        done = apply.apply(hq, entry.id, task=Task())
        self.tell(_APPLIED, new=done.new, changed=done.changed, withdrawn=done.withdrawn)
        answered = answer.write_receipt(hq, station.station.id, self.stick, task=Task())
        if answered.path is None:
            raise AppError(answered.outcome.code, **answered.params)
        self.tell(_RECEIPT, answered.path)
        receipt = receipts.receive(station, answered.path, task=Task())
        self.tell(_TAKEN, count=receipt.acknowledged)

    def _send(self, station: Vault, hq: Vault) -> inbox.Entry:
        """Export onto the stick and receive at HQ; the bundle is then verified and waits for a person."""
        audience = outbox.only_audience(station)
        counts = outbox.review(station, audience.id, task=Task()).counts
        self.tell(_REVIEW, go=counts.records, withdrawn=counts.withdrawals, stay=counts.withheld)
        sent = outbox.export(station, audience.id, self.stick, task=Task())
        if sent.path is None or not sent.outcome.written:
            raise AppError(sent.outcome.code, **sent.params)
        self.tell(_BUNDLE, sent.path, size=sent.size, sha=sent.sha12)
        entry = inbox.receive(hq, sent.path, task=Task())
        if entry.state != "staged":
            raise AppError(entry.code or "bug", **dict(entry.params))
        return entry

    def _leave_work(self, station: Vault, hq: Vault, ids: list[str]) -> None:
        """Leave both sides with something to do, so that the window has something to show."""
        correct(station, ids[3])
        self._send(station, hq)
        self.tell(_WAITS)
        correct(station, ids[6])

    def _audit(self, *both: Vault) -> None:
        for vault in both:
            report = verify(vault, Task())
            if not report.ok:
                raise AppError("cli.audit", place=report.first_bad)
            self.tell(_AUDITED[vault.station.role], count=report.checked)
