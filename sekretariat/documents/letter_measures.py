"""Where things lie on the first page of a letter: DIN 5008, form B, for window envelopes.

Millimetres from the upper left corner of an A4 sheet.
"""

LETTERHEAD_TOP = 12.0
FIELD_LEFT, FIELD_TOP, FIELD_WIDTH, FIELD_HEIGHT = 20.0, 45.0, 85.0, 45.0
"""What the window shows."""
FIELD_INSET = 5.0
REMARKS_TOP, RECIPIENT_TOP = 50.0, 62.7
"""The zone for remarks, and the recipient's: six lines."""
LINES_OF_RECIPIENT = 6
LINE_STEP = 4.23
BODY_TOP = 98.46
"""Where the text of the letter begins."""
BLOCK_LEFT, BLOCK_TOP, BLOCK_WIDTH, BLOCK_WORD_WIDTH = 125.0, 50.0, 75.0, 27.0
"""The information block and the room for its words."""
LETTERS_OF_VALUE = 26
"""Letters of a value that fit beside its word."""
MARK_LEFT, MARKS = 5.0, ((105.0, 2.5), (148.5, 4.0), (210.0, 2.5))
"""Fold marks and the mark for the punch: from the top, length."""
