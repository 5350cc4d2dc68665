"""Makes the handbook's pictures from the real program; its text is resources/handbook."""
