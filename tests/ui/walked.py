"""Which scenes of the album a walk goes through."""

from app.ui.album import Role, Scene, scenes

ROLES: tuple[Role, ...] = ("before", "new station", "station", "new hq", "hq")


def once_each(role: Role) -> list[Scene]:
    """The scenes of a role, one for each page and dialog: the states of one differ in a few words."""
    return list({scene.kind: scene for scene in reversed(scenes(role))}.values())[::-1]
