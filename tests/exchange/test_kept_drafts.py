"""A draft is kept without the files in it, and put together again byte for byte."""

from datetime import UTC, datetime
from hashlib import sha512
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from sekretariat.exchange.drafts import Draft, write_draft
from sekretariat.exchange.kept_drafts import Apart, whole

MOMENT = datetime(2027, 3, 9, 10, tzinfo=UTC)


@settings(max_examples=30, deadline=None)
@given(files=st.lists(st.binary(max_size=2000), max_size=3), text=st.text(max_size=200))
def test_what_is_put_together_is_what_was_taken_apart(files: list[bytes], text: str) -> None:
    with TemporaryDirectory() as place:
        paths = []
        for number, content in enumerate(files):
            paths.append(Path(place) / f"Anlage {number}.pdf")
            paths[-1].write_bytes(content)
        said = text.encode("utf-8", "ignore").decode().replace("\0", "")
        draft = Draft(
            email="a@example.org", name="A", subject="S", text=said, attachments=tuple(paths)
        )
        write_draft(Path(place) / "a.eml", draft, MOMENT)
        written = (Path(place) / "a.eml").read_bytes()
        apart = Apart()
        apart.know(paths)
        apart.know(paths)
    kept = apart.kept(written)
    store = {sha512(one).hexdigest(): one for one in files}
    assert whole(kept, store.get) == written
    assert all(sha512(one).hexdigest().encode() in kept for one in files if one)


def test_a_file_that_is_gone_leaves_its_place_empty() -> None:
    kept = b"a\0%s\0b" % (b"0" * 128)
    assert whole(kept, lambda _sha512: None) == b"ab"
