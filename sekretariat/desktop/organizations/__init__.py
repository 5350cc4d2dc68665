"""The area of organisations: list, detail, dialog."""
