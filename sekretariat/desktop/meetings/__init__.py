"""Sessions: their list, their dialog, the page of one session."""
