"""One album of every page, page state and dialog of the window: what pictures, walks and tests go through."""

from collections.abc import Sequence

from app.ui.album.before import BEFORE
from app.ui.album.form import FORM
from app.ui.album.hq import HQ, NEW_HQ
from app.ui.album.stage import Role as Role
from app.ui.album.stage import Scene as Scene
from app.ui.album.stage import Stage as Stage
from app.ui.album.station import NEW_STATION, STATION
from app.ui.album.station_dialogs import DIALOGS, LAST

ALBUM: Sequence[Scene] = (*BEFORE, *NEW_STATION, *STATION, *FORM, *DIALOGS, *LAST, *NEW_HQ, *HQ)


def scenes(role: Role) -> tuple[Scene, ...]:
    """Return the scenes of a role in the order in which they are shown; each begins from wherever the last one left."""
    return tuple(scene for scene in ALBUM if scene.role == role)
