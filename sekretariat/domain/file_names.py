"""What a file may be called on every system."""

import re

LONGEST = 80
_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def file_name(text: str, longest: int = LONGEST) -> str:
    """Return a text as a file name without ending: no forbidden signs, no dot or blank last."""
    plain = " ".join(_UNFIT.sub(" ", text).split())
    return plain[:longest].strip(" .") or "-"
