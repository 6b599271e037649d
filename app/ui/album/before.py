"""What can be seen before a vault is open: welcome, the wizard step by step, unlock, recover, restore, origin."""

from functools import partial

from app.errors import AppError
from app.keys.recovery import RecoveryKey
from app.ui.album.stage import Scene, Stage
from app.ui.pages.help import HelpDialog
from app.ui.start.finish_step import FinishStep
from app.ui.start.origin import MovedOrCopied
from app.ui.start.passphrase_step import PassphraseStep
from app.ui.start.recover import Recover
from app.ui.start.recovery_step import RecoveryStep
from app.ui.start.restore import Restore
from app.ui.start.steps import Answers, LanguageStep, RoleStep, StationStep, Step
from app.ui.start.unlock import Unlock
from app.ui.start.welcome import Welcome
from app.ui.start.wizard import Wizard

_WRONG = "copper willow anchor basket thunder meadow"
_STEPS: tuple[type[Step], ...] = (LanguageStep, RoleStep, StationStep, PassphraseStep, RecoveryStep, FinishStep)


def _welcome(stage: Stage) -> Welcome:
    stage.window.show_welcome()
    return stage.front(Welcome)


def _welcome_error(stage: Stage) -> Welcome:
    stage.window.show_welcome(AppError("vault.missing"), back=stage.vault.folder)
    return stage.front(Welcome)


def _wizard(stage: Stage, at: int) -> Step:
    station = stage.vault.station
    answers = Answers(
        language=stage.window.session.settings.language,
        role=station.role,
        name=station.name,
        country=station.country,
        code=station.code,
        holder="A. Ferri",
        folder=stage.vault.folder,
        vault=stage.vault,
        recovery=RecoveryKey.generate(),
    )
    stage.window.show_wizard(answers=answers)
    page = stage.front(Wizard)
    page.show_step(at)
    return page.steps[at]


def _station_step(stage: Stage) -> Step:
    step = _wizard(stage, _STEPS.index(StationStep))
    assert isinstance(step, StationStep)
    station = stage.vault.station
    step.name.setText(station.name)
    step.country.choose(station.country)
    step.code.setText(station.code)
    step.holder.setText("A. Ferri")
    return step


def _passphrase_step(stage: Stage, *, right: int) -> PassphraseStep:
    step = _wizard(stage, _STEPS.index(PassphraseStep))
    assert isinstance(step, PassphraseStep)
    step.typed.setText(" ".join([*step.drawn[:right], "willow", "anchor"][:6]))
    return step


def _own_passphrase(stage: Stage) -> PassphraseStep:
    step = _passphrase_step(stage, right=0)
    step.use_own.click()
    step.own.setText("meadow")
    step.again.setText("meadows")
    return step


def _recovery_step(stage: Stage) -> RecoveryStep:
    step = _wizard(stage, _STEPS.index(RecoveryStep))
    assert isinstance(step, RecoveryStep)
    key = step.answers.recovery
    assert key is not None
    step.groups[0].setText(key.text.split("-")[step.asked[0]])
    step.groups[1].setText("0000")
    return step


def _unlock(stage: Stage) -> Unlock:
    stage.window.show_unlock(stage.vault.folder)
    return stage.front(Unlock)


def _unlock_wrong(stage: Stage) -> Unlock:
    page = _unlock(stage)
    page.passphrase.setText(_WRONG)
    page.try_it()
    return page


def _recover(stage: Stage) -> Recover:
    stage.window.show_recover(stage.vault.folder)
    return stage.front(Recover)


def _recover_typed(stage: Stage) -> Recover:
    page = _recover(stage)
    page.key.setText("-".join(["0000"] * 8 + ["01"]))
    page.new.setText(_WRONG)
    return page


def _restore(stage: Stage) -> Restore:
    stage.window.show_restore()
    return stage.front(Restore)


def _restore_chosen(stage: Stage) -> Restore:
    page = _restore(stage)
    page.take_source(stage.vault.folder)
    page.take_target(stage.scratch / "restored")
    return page


def _origin(stage: Stage) -> MovedOrCopied:
    stage.window.show_origin(stage.vault)
    return stage.front(MovedOrCopied)


def _help(stage: Stage) -> HelpDialog:
    _welcome(stage)
    stage.window.show_help()
    return stage.dialog(HelpDialog)


def _step_scenes() -> list[Scene]:
    return [
        Scene(f"wizard-{name}", "before", kind, build)
        for name, kind, build in (
            ("language", LanguageStep, partial(_wizard, at=0)),
            ("role", RoleStep, partial(_wizard, at=1)),
            ("station", StationStep, partial(_wizard, at=2)),
            ("station-filled", StationStep, _station_step),
            ("passphrase", PassphraseStep, partial(_wizard, at=3)),
            ("passphrase-half", PassphraseStep, partial(_passphrase_step, right=3)),
            ("passphrase-own", PassphraseStep, _own_passphrase),
            ("recovery", RecoveryStep, partial(_wizard, at=4)),
            ("recovery-typed", RecoveryStep, _recovery_step),
            ("finish", FinishStep, partial(_wizard, at=5)),
        )
    ]


BEFORE = (
    Scene("welcome", "before", Welcome, _welcome),
    Scene("welcome-error", "before", Welcome, _welcome_error),
    Scene("welcome-help", "before", HelpDialog, _help),
    *_step_scenes(),
    Scene("unlock", "before", Unlock, _unlock),
    Scene("unlock-wrong", "before", Unlock, _unlock_wrong),
    Scene("recover", "before", Recover, _recover),
    Scene("recover-typed", "before", Recover, _recover_typed),
    Scene("restore", "before", Restore, _restore),
    Scene("restore-chosen", "before", Restore, _restore_chosen),
    Scene("origin", "before", MovedOrCopied, _origin),
)
