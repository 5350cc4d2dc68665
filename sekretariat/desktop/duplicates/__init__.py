"""The area of records kept twice: pairs, what was decided, two side by side."""
