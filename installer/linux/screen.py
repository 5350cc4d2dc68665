"""A virtual screen (Xvfb) and what is to be seen on it."""

import os
import struct
import subprocess
import tempfile
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from installer.steps import BuildFailed, require

SIZE = (1366, 768)
LOOK_S, QUIET_LOOKS, PATIENCE_S = 0.5, 4, 90.0
COLOURS_OF_A_WINDOW = 40
SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108  where X puts its sockets


@dataclass(frozen=True)
class Screen:
    """A running screen: its number, the file that holds its picture (X window dump)."""

    number: str
    file: Path

    @property
    def display(self) -> str:
        """What programs know the screen by."""
        return f":{self.number}"

    def rows(self) -> list[bytes]:
        """Return the picture row by row, four bytes a point: blue, green, red, nothing."""
        dump = self.file.read_bytes()
        head, width, height = (struct.unpack_from(">I", dump, at)[0] for at in (0, 16, 20))
        length, colours = (struct.unpack_from(">I", dump, at)[0] for at in (48, 76))
        start = head + colours * 12
        lines = (dump[start + row * length :][: width * 4] for row in range(height))
        return list(lines)

    def colours(self) -> int:
        """Return how many colours are to be seen; an empty screen has one."""
        points = b"".join(self.rows())
        return len(set(struct.unpack(f"{len(points) // 4}I", points)))

    def picture_when_quiet(self, file: Path) -> None:
        """Write a picture (PNG) once a window is there and its content moves no more.

        Raises BuildFailed when there is none in time.
        """
        end, quiet, before = time.monotonic() + PATIENCE_S, 0, b""
        while quiet < QUIET_LOOKS:
            if time.monotonic() > end:
                raise BuildFailed("Auf dem Bildschirm ist kein Fenster erschienen.")
            time.sleep(LOOK_S)
            now = b"".join(self.rows())
            is_window = self.colours() > COLOURS_OF_A_WINDOW
            quiet = quiet + 1 if is_window and now == before else 0
            before = now
        write_png(self.rows(), file)


def write_png(rows: list[bytes], file: Path) -> None:
    """Write points (blue, green, red, nothing) as a PNG."""
    lines = bytearray()
    for row in rows:
        points = bytearray(len(row) // 4 * 3)
        points[0::3], points[1::3], points[2::3] = row[2::4], row[1::4], row[0::4]
        lines += b"\0" + points

    def chunk(kind: bytes, data: bytes) -> bytes:
        told = kind + data
        return struct.pack(">I", len(data)) + told + struct.pack(">I", zlib.crc32(told))

    head = struct.pack(">IIBBBBB", len(rows[0]) // 4, len(rows), 8, 2, 0, 0, 0)
    inside = (
        chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(lines))) + chunk(b"IEND", b"")
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + inside)


@contextmanager
def screen() -> Iterator[Screen]:
    """Give a virtual screen that anybody here may show windows on; raises BuildFailed."""
    require({"Xvfb": "xvfb"})
    with tempfile.TemporaryDirectory() as folder:
        told, telling = os.pipe()
        options = ["-displayfd", str(telling), "-fbdir", folder, "-nolisten", "tcp", "-ac"]
        server = subprocess.Popen(
            ["Xvfb", "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", *options],
            pass_fds=[telling],
            stderr=subprocess.DEVNULL,
        )
        os.close(telling)
        with os.fdopen(told) as answer:
            number = answer.readline().strip()
        try:
            if not number:
                raise BuildFailed("Der Bildschirm Xvfb ließ sich nicht starten.")
            yield Screen(number, Path(folder) / "Xvfb_screen0")
        finally:
            server.terminate()
            server.wait()
