"""The incident form: section by section, with rows open, with errors shown, and what it asks."""

from functools import partial

from app.models.sections import SECTIONS
from app.ui.album.stage import Scene, Stage
from app.ui.dialogs import Question
from app.ui.forms.choice_editors import CodeEditor
from app.ui.forms.row_editors import RowsEditor
from app.ui.pages.help import HelpDialog
from app.ui.pages.incident_form import IncidentForm, asks
from app.ui.pages.incident_form.dialogs import PartyDialog, PlaceDialog, StateDialog
from app.vault.listing import IncidentFilter, Sort, incident_rowids, incident_rows

_OPEN = "UNDER_VERIFICATION"


def form(stage: Stage, record_id: str | None = None) -> IncidentForm:
    """Show the form of a record, or of the first one; the one in front stays where it is of that record."""
    wanted = record_id or stage.record()
    shown = stage.desk.page
    if isinstance(shown, IncidentForm) and shown.record_id == wanted:
        return shown
    return _whole(stage.page(IncidentForm, "form", wanted))


def _whole(shown: IncidentForm) -> IncidentForm:
    """Let the form have all its sections: otherwise a picture shows how far it had come."""
    shown.form.build_all()
    return shown


def _section(stage: Stage, code: str) -> IncidentForm:
    shown = form(stage)
    shown.form.go_to(code)
    _open_rows(shown, code)
    return shown


def _open_rows(shown: IncidentForm, code: str) -> None:
    """Open the first row of the section's lists, as a person who works in it does."""
    for editor in shown.form.panel(code).editors:
        if isinstance(editor, RowsEditor) and editor.rows:
            editor.focus_loc((0,))
            return


def _new(stage: Stage) -> IncidentForm:
    return _whole(stage.page(IncidentForm, "form", None))


def _refused(stage: Stage) -> IncidentForm:
    """Show a new form whose final version was refused: every check at its field."""
    shown = _new(stage)
    shown.keeping.versions.finalise()
    stage.settle()
    return shown


def _half(stage: Stage) -> IncidentForm:
    """Show a form with a value that cannot be read."""
    shown = _new(stage)
    shown.put(shown.value() | {"victims_best": "many", "summary_nonident": "A partner told of an incident."})
    shown.keeping.versions.save()
    return shown


def _picker_list(stage: Stage) -> IncidentForm:
    shown = form(stage)
    shown.form.go_to("basics")
    pickers = (one.picker for one in shown.form.panel("basics").editors if isinstance(one, CodeEditor))
    next(picker for picker in pickers if picker is not None).open_list()
    return shown


def _veiled(stage: Stage) -> IncidentForm:
    shown = form(stage)
    shown.form.go_to("narrative")
    stage.window.session.veil.put(True)
    return shown


def _since(stage: Stage) -> IncidentForm:
    """Show a form in which more was typed since its last version."""
    shown = form(stage)
    shown.put(shown.value() | {"title_neutral": "Another headline", "time_of_day": "MORNING"})
    shown.form.go_to("time")
    if shown.side.isHidden():
        shown.head.side.click()
    return shown


def _help(stage: Stage) -> HelpDialog:
    form(stage)
    stage.window.show_help("11-fields#Incident.handling")
    return stage.dialog(HelpDialog)


def _discard(stage: Stage) -> Question:
    asks.discard(_new(stage))
    return stage.dialog(Question)


def _reason(stage: Stage) -> Question:
    asks.reason(form(stage), lambda _reason: None)
    shown = stage.dialog(Question)
    shown.risky.click()  # without a reason: the error stands beside the field
    return shown


def _party(stage: Stage) -> PartyDialog:
    shown = form(stage)
    asks.party(shown, shown.world, "River Valley Front", lambda _id: None)
    return stage.dialog(PartyDialog)


def _place(stage: Stage) -> PlaceDialog:
    shown = form(stage)
    asks.place(shown, shown.world, "Old ferry landing", lambda _choice: None)
    return stage.dialog(PlaceDialog)


def _state(stage: Stage, to: str) -> StateDialog:
    """Show the change of an act's state; `to` is the new one, "" for none chosen yet."""
    shown = form(stage, _under_verification(stage))
    acts = shown.value()["acts"]
    asks.state(shown, shown.world, next(act["id"] for act in acts if act["verification_state"] == _OPEN))
    dialog = stage.dialog(StateDialog)
    dialog.to.set_code(to)
    dialog.to.changed.emit()
    return dialog


def _under_verification(stage: Stage) -> str:
    with stage.vault.reading() as db:
        rowids = incident_rowids(db, IncidentFilter(statuses=(_OPEN,)), Sort("victims"))
        return incident_rows(db, rowids[:1])[0].record_id


FORM = (
    Scene("form-new", "station", IncidentForm, _new),
    Scene("form-refused", "station", IncidentForm, _refused),
    Scene("form-half", "station", IncidentForm, _half),
    Scene("form-discard", "station", Question, _discard),
    *(
        Scene(f"form-{section.code}", "station", IncidentForm, partial(_section, code=section.code))
        for section in SECTIONS
    ),
    Scene("form-picker", "station", IncidentForm, _picker_list),
    Scene("form-veil", "station", IncidentForm, _veiled),
    Scene("form-since", "station", IncidentForm, _since),
    Scene("form-help", "station", HelpDialog, _help),
    Scene("form-reason", "station", Question, _reason),
    Scene("form-add-party", "station", PartyDialog, _party),
    Scene("form-add-place", "station", PlaceDialog, _place),
    Scene("form-state", "station", StateDialog, partial(_state, to="")),
    Scene("form-state-decided", "station", StateDialog, partial(_state, to="VERIFIED")),
)
