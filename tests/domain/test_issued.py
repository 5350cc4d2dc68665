"""Names typed in one line are read as those of several recipients."""

import pytest

from sekretariat.domain.issued import recipients_typed


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("", ()),
        (" ; ;", ()),
        ("Ada Muster", ("Ada Muster",)),
        ("Muster, Ada; Presse  e. V.;Muster, Ada", ("Muster, Ada", "Presse e. V.")),
    ],
)
def test_names_are_parted_by_semicolons(line: str, names: tuple[str, ...]) -> None:
    assert recipients_typed(line) == names
