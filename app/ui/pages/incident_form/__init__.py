"""The incident form: a page that holds the generated form, its map, its checks, and the draft in the vault."""

from app.ui.pages.incident_form.page import IncidentForm

__all__ = ["IncidentForm"]
