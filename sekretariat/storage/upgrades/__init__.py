"""The upgrade scripts; a released one is never changed."""
