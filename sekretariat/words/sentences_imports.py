"""Sentences of reading and importing files."""

from collections.abc import Mapping

IMPORTS: Mapping[str, str] = {}
