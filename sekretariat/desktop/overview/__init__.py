"""The start page of an open office."""
