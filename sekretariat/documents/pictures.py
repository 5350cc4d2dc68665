"""Pictures from outside, made fit for papers: PNG, no larger than print shows."""

import warnings
from io import BytesIO
from typing import Any

from PIL import Image, ImageCms, ImageOps

from sekretariat.domain.contrast import contrast_of_picture
from sekretariat.domain.problems import Problem, Refused

MOST_MEGAPIXELS = 40
WIDEST_PX, HIGHEST_PX = 1000, 600
"""80 mm at 300 dots an inch are 945."""
LOOKED_AT_PX = 160
"""A side of what is looked at for contrast."""


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
        seen = _in_standard_colours(ImageOps.exif_transpose(opened))
    seen.thumbnail((WIDEST_PX, HIGHEST_PX), Image.Resampling.LANCZOS)
    stream = BytesIO()
    Image.frombytes(seen.mode, seen.size, seen.tobytes()).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def _in_standard_colours(picture: Image.Image) -> Image.Image:
    """Return a picture in sRGB of 8 bits, with what is see-through in it."""
    if picture.mode.startswith("I"):  # grey of 16 bits, which a conversion would cut off
        picture = picture.convert("I").point(lambda dot: dot / 257).convert("L")
    if picture.mode == "CMYK":
        picture = _out_of_profile(picture)
    has_alpha = "A" in picture.getbands() or "transparency" in picture.info
    return picture.convert("RGBA" if has_alpha else "RGB")


def _out_of_profile(picture: Image.Image) -> Image.Image:
    """Return printer's colours as they are meant on paper, where the picture says how."""
    profile = picture.info.get("icc_profile")
    if not profile:
        return picture
    try:
        meant, standard = ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(picture, meant, standard, outputMode="RGB") or picture
    except (ImageCms.PyCMSError, OSError):
        return picture


def contrast_of(content: bytes) -> float:
    """Return the contrast with white that at least half of what is drawn in a picture reaches."""
    with Image.open(BytesIO(content)) as opened:
        seen = opened.convert("RGBA")
    seen.thumbnail((LOOKED_AT_PX, LOOKED_AT_PX))
    flat = Image.new("RGB", seen.size, "white")
    flat.paste(seen, mask=seen.getchannel("A"))
    colours: Any = flat.getcolors(LOOKED_AT_PX * LOOKED_AT_PX)
    return contrast_of_picture(colours)


def height_of(content: bytes) -> float:
    """Return the height of a picture whose width is 1."""
    with Image.open(BytesIO(content)) as opened:
        return opened.height / opened.width


def width_of(content: bytes) -> int:
    """Return the width of a picture in pixels."""
    with Image.open(BytesIO(content)) as opened:
        return opened.width


def _too_large(name: str) -> Refused:
    values = {"file": name, "limit": MOST_MEGAPIXELS}
    return Refused(Problem("picture.too_large", values, "logo"))
