"""Pictures from outside: fitted, or refused in one sentence."""

from io import BytesIO

import pytest
from PIL import Image

from sekretariat.documents.pictures import fit_picture, height_of
from sekretariat.domain.problems import Refused


def picture(size: tuple[int, int], kind: str = "PNG", mode: str = "RGB") -> bytes:
    stream = BytesIO()
    Image.new(mode, size).save(stream, kind)
    return stream.getvalue()


def fitted(content: bytes) -> Image.Image:
    return Image.open(BytesIO(fit_picture(content, "logo.png")))


def refusal(content: bytes) -> str:
    with pytest.raises(Refused) as refused:
        fit_picture(content, "logo.png")
    [problem] = refused.value.problems
    assert problem.values["file"] == "logo.png"
    return problem.code


def test_a_small_logo_keeps_its_size_and_a_large_one_is_scaled_down() -> None:
    assert fitted(picture((300, 100))).size == (300, 100)
    assert fitted(picture((3000, 1500), "JPEG")).size == (1000, 500)
    assert height_of(picture((200, 100))) == 0.5


def test_what_is_seen_through_stays_so() -> None:
    assert fitted(picture((30, 10), mode="RGBA")).mode == "RGBA"
    assert fitted(picture((30, 10), "JPEG", "CMYK")).mode == "RGB"


def test_no_picture_is_refused() -> None:
    assert refusal(b"Kein Bild") == "picture.none"
    assert refusal(picture((300, 200))[:60]) == "picture.none"
    assert refusal(picture((30, 20), "GIF")) == "picture.none"


@pytest.mark.parametrize("size", [(10_000, 10_000), (20_000, 20_000)])
def test_a_logo_of_100_megapixels_is_refused(size: tuple[int, int]) -> None:
    assert refusal(picture(size, mode="1")) == "picture.too_large"
