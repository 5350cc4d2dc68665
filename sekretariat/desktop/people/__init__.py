"""The area of persons: list, detail, dialog."""
