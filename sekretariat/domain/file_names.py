"""What a file may be called on every system."""

import re

LONGEST = 80
BYTES = 200
"""Most systems take 255 bytes; an ending, a number and a folder's own part need some."""
_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f-\x9f\ud800-\udfff]+')
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+")
_DEVICES = frozenset(
    {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
    | {f"{name}{number}" for name in ("COM", "LPT") for number in "0123456789¹²³"}
)
"""What Windows takes for a device, whatever ending follows."""


def file_name(text: str, longest: int = LONGEST) -> str:
    """Return a text as a file name without ending.

    No forbidden or invisible signs, no dot or blank first or last, no name of a device; not longer
    than told, nor than systems take in bytes.
    """
    plain = " ".join(_UNFIT.sub(" ", _INVISIBLE.sub("", text)).split())[:longest]
    plain = plain.encode()[:BYTES].decode(errors="ignore").strip(" .")
    is_device = plain.partition(".")[0].strip().upper() in _DEVICES
    return f"_{plain}" if is_device else plain or "-"
