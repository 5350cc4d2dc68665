"""The handbook's own window."""
