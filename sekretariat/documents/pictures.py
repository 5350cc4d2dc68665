"""Pictures from outside, made fit for papers: PNG, no larger than print shows."""

import warnings
from io import BytesIO

from PIL import Image, ImageOps

from sekretariat.domain.problems import Problem, Refused

MOST_MEGAPIXELS = 40
WIDEST_PX, HIGHEST_PX = 1000, 600
"""80 mm at 300 dots an inch are 945."""


def fit_picture(content: bytes, name: str) -> bytes:
    """Return a PNG or JPEG as a PNG that fits a letterhead; smaller ones keep their size.

    Raises Refused for what is no such picture, broken, or of too many megapixels.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            return _fitted(content, name)
    except Image.DecompressionBombError as error:
        raise _too_large(name) from error
    except (OSError, SyntaxError, ValueError) as error:
        raise Refused(Problem("picture.none", {"file": name}, "logo")) from error


def _fitted(content: bytes, name: str) -> bytes:
    with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as opened:
        if opened.width * opened.height > MOST_MEGAPIXELS * 1_000_000:
            raise _too_large(name)
        upright = ImageOps.exif_transpose(opened)
        has_alpha = "A" in upright.getbands() or "transparency" in upright.info
        seen = upright.convert("RGBA" if has_alpha else "RGB")
    seen.thumbnail((WIDEST_PX, HIGHEST_PX), Image.Resampling.LANCZOS)
    stream = BytesIO()
    Image.frombytes(seen.mode, seen.size, seen.tobytes()).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def height_of(content: bytes) -> float:
    """Return the height of a picture whose width is 1."""
    with Image.open(BytesIO(content)) as opened:
        return opened.height / opened.width


def _too_large(name: str) -> Refused:
    values = {"file": name, "limit": MOST_MEGAPIXELS}
    return Refused(Problem("picture.too_large", values, "logo"))
