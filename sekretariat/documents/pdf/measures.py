"""Measures and colours that several parts of a page share."""

from sekretariat.documents.pdf.canvas import Colour

MM = 72 / 25.4
"""A millimetre in points."""
GREY: Colour = (0.33, 0.33, 0.33)
"""Text beside the content; dark enough to be read on paper."""
RULE: Colour = (0.62, 0.62, 0.62)
