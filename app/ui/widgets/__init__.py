"""Small reusable controls of the design sheet."""
