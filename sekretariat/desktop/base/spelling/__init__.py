"""Spelling in the window: doubtful words underlined, gone to, corrected."""
