"""The office's own input widgets: days, times, numbers; all of them may be empty."""
