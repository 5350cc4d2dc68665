"""Planning sessions: calendars and conflicts, days and bodies, dates in a row, states."""
