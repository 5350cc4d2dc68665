"""Workbooks that go out to be corrected, and what they say when they come back."""
