"""The German dictionary: whether a word is in it, and which words are like it."""

SPELLING_WORD = "--spell-apart"
"""The first word of a call of the program that only answers about words (see `serving`)."""
