"""Short names for the classes and verbs of domain.md 0.1, so that a field's mark fits on its line."""

from app.models.fields import Sensitivity, Verb

ID, SEN, AGG, REF = Sensitivity.ID, Sensitivity.SEN, Sensitivity.AGG, Sensitivity.REF

DROP, KEEP, MONTH, QUARTER = Verb.DROP, Verb.KEEP, Verb.MONTH, Verb.QUARTER
ADM, CENTROID, BAND, YESNO = Verb.ADM, Verb.CENTROID, Verb.BAND, Verb.YESNO
CATEGORY, COUNT, TEXT_TICKED = Verb.CATEGORY, Verb.COUNT, Verb.TEXT_TICKED
