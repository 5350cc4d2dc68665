"""Numbers that choose the word beside them: {count:seat|seats}."""


def fitting(words: str, number: object) -> str | None:
    """Return the word of "one|many" that fits a number; None where there is no choice."""
    one, bar, many = words.partition("|")
    if not bar:
        return None
    return one if str(number) == "1" else many


class Count(int):
    """A number in a text."""

    def __format__(self, words: str) -> str:
        """Return the number, or the word of "one|many" that fits it."""
        chosen = fitting(words, int(self))
        return int(self).__format__(words) if chosen is None else chosen
