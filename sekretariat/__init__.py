"""Sekretariat: a desktop program for the clerks of a state conference's office."""

__version__ = "0.1.0"
