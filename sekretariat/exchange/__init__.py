"""Files from and to other programs: sheets of Excel and the like."""

READING_WORD = "--read-file-apart"
"""The first word of a call of the program that only reads one file (see `worker`)."""
TEXT_WORD = "--read-text-apart"
"""The same for what an attached file says."""
CALENDAR_WORD = "--read-calendar-apart"
"""The same for a calendar file."""
