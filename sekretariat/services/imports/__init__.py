"""Taking in a list: planned, corrected, applied, remembered; those that come back too."""
