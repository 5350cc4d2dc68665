"""Letters for Alt: unique within a form, taken from the words themselves."""

from collections.abc import Iterable, Sequence


def with_mnemonics(texts: Sequence[str], taken: Iterable[str] = ()) -> list[str]:
    """Return the texts with "&" before a letter nobody else has; plain where none is left.

    `taken` are letters in use, for example those of the buttons.
    """
    used = {letter.casefold() for letter in taken}
    marked = []
    for text in texts:
        place = _free_place(text, used)
        if place is None:
            marked.append(text.replace("&", "&&"))
            continue
        used.add(text[place].casefold())
        before, after = text[:place].replace("&", "&&"), text[place:].replace("&", "&&")
        marked.append(f"{before}&{after}")
    return marked


def mnemonic_of(text: str) -> str:
    """Return the letter after a single "&", lower case; "" where there is none."""
    plain = text.replace("&&", "")
    place = plain.find("&")
    return plain[place + 1 : place + 2].casefold() if place >= 0 else ""


def _free_place(text: str, used: set[str]) -> int | None:
    starts = [i for i, c in enumerate(text) if i == 0 or not text[i - 1].isalnum()]
    places: list[int] = [*starts, *range(len(text))]
    for place in places:
        letter = text[place].casefold()
        if letter.isascii() and letter.isalnum() and letter not in used:
            return place
    return None
