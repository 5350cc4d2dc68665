"""Pictures from outside: fitted, or refused in one sentence."""

from io import BytesIO

import pytest
from PIL import Image, ImageCms

from sekretariat.documents.pictures import contrast_of, fit_picture, height_of
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


def saved(image: Image.Image, kind: str = "PNG", **how: object) -> bytes:
    stream = BytesIO()
    image.save(stream, kind, **how)
    return stream.getvalue()


def test_grey_of_16_bits_stays_grey() -> None:
    """Half of 65,535 is half of 255; a plain conversion would cut all of it to white."""
    deep = Image.new("I;16", (20, 10), 32_768)
    assert fitted(saved(deep)).getpixel((5, 5)) == (127, 127, 127)


def test_a_palette_with_a_hole_stays_see_through() -> None:
    image = Image.new("P", (20, 10), 1)
    image.putpalette([255, 255, 255, 10, 20, 30])
    image.paste(0, (0, 0, 10, 10))
    seen = fitted(saved(image, transparency=0))
    assert seen.getpixel((2, 2))[3] == 0  # type: ignore[index]
    assert seen.getpixel((15, 5)) == (10, 20, 30, 255)


def test_printers_colours_are_shown_as_they_are_meant() -> None:
    cyan = Image.new("CMYK", (20, 10), (255, 0, 0, 0))
    assert fitted(saved(cyan, "JPEG", quality=95)).getpixel((5, 5)) == (0, 255, 255)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for named in (b"kein Profil", profile):  # a broken one, and one of other colours
        assert fitted(saved(cyan, "JPEG", icc_profile=named)).mode == "RGB"


def test_a_picture_lies_as_the_camera_says() -> None:
    image = Image.new("RGB", (30, 10))
    exif = image.getexif()
    exif[0x0112] = 6
    assert fitted(saved(image, "JPEG", exif=exif)).size == (10, 30)


def test_drawings_moving_and_broken_pictures_are_refused() -> None:
    frames = [Image.new("P", (20, 10), place) for place in (0, 1)]
    moving = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert refusal(moving) == "picture.none"
    assert refusal(b'<svg xmlns="http://www.w3.org/2000/svg"/>') == "picture.none"
    noise = Image.effect_noise((400, 300), 90)
    for kind in ("PNG", "JPEG"):
        whole = saved(noise, kind)
        assert refusal(whole[: len(whole) // 2]) == "picture.none"


def test_the_contrast_of_a_picture_is_that_of_what_is_drawn() -> None:
    """Black has 21 : 1 on white, 0x777777 has 4.48 : 1 (WCAG 2.1)."""
    assert contrast_of(picture((30, 20))) == pytest.approx(21)
    grey = saved(Image.new("RGB", (30, 20), (119, 119, 119)))
    assert contrast_of(grey) == pytest.approx(4.48, abs=0.01)
    assert contrast_of(saved(Image.new("RGBA", (30, 20), (0, 0, 0, 0)))) == 1
    mostly_white = Image.new("RGB", (300, 200), "white")
    mostly_white.paste("navy", (0, 0, 40, 40))
    mostly_white.paste("yellow", (100, 0, 120, 20))
    assert contrast_of(saved(mostly_white)) > 15
    mostly_white.paste("yellow", (100, 0, 200, 100))
    assert contrast_of(saved(mostly_white)) < 1.2
