"""Whom a line means and what it says differently from the stock and from the list before."""
