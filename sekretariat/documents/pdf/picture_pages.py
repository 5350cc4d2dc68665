"""Pictures from outside as pages: each on an A4 sheet as it lies, as large as it fits."""

from io import BytesIO

from PIL import Image, ImageOps, ImageSequence

from sekretariat.domain.problems import Problem, Refused

DPI = 200
_A4 = (1654, 2339)  # pixels at this resolution
_MARGIN = 120


def as_pages(content: bytes) -> bytes:
    """Return a picture (of several pages: each of them) as a PDF; raises Refused for a damaged one.

    A picture of more than 178 million pixels is refused too: it would fill the memory.
    """
    try:
        with Image.open(BytesIO(content)) as picture:
            sheets = [_on_sheet(one) for one in ImageSequence.Iterator(picture)]
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise Refused(Problem("folder.damaged")) from error
    stream = BytesIO()
    sheets[0].save(stream, "PDF", resolution=DPI, save_all=True, append_images=sheets[1:])
    return stream.getvalue()


def _on_sheet(picture: Image.Image) -> Image.Image:
    seen = ImageOps.exif_transpose(picture).convert("RGBA")
    size = _A4 if seen.width <= seen.height else (_A4[1], _A4[0])
    seen = ImageOps.contain(seen, (size[0] - _MARGIN, size[1] - _MARGIN))
    sheet = Image.new("RGB", size, "white")
    at = ((size[0] - seen.width) // 2, (size[1] - seen.height) // 2)
    sheet.paste(seen, at, mask=seen.getchannel("A"))
    return sheet
