"""Whatever a file does to its reader, one problem comes of it, in time and within the memory."""

import io
import json
import struct
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from sekretariat.exchange.reading.worker import read_apart
from sekretariat.progress import Cancelled, Progress
from sekretariat.words.sentences import sentence

MEASURED = """
import json, resource, sys, time
from pathlib import Path
from sekretariat.domain.problems import Refused
from sekretariat.exchange.reading.worker import read_apart
began, told = time.monotonic(), {"code": "", "values": {}}
try:
    read_apart(Path(sys.argv[1]))
except Refused as refused:
    [problem] = refused.problems
    told = {"code": problem.code, "values": dict(problem.values)}
own = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
used = int(own.split()[1]) + resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(json.dumps(told | {"seconds": time.monotonic() - began, "megabytes": used / 1024}))
"""
MEGABYTE = 1024 * 1024
SHEET = "xl/worksheets/sheet1.xml"
MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)
ODS_HEAD = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
    '<office:spreadsheet><table:table table:name="A">'
)
ODS_FOOT = "</table:table></office:spreadsheet></office:body></office:document-content>"
ODS_CELL = (
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell '
    'office:value-type="string" table:number-columns-repeated="16384"><text:p>a</text:p>'
    "</table:table-cell></table:table-row>"
)
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    + ']><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&a11;</t>'
    "</si></sst>"
)


Part = str | bytes | Sequence[bytes]


def workbook(**parts: Part) -> bytes:
    """Return a small workbook in which some parts are others."""
    whole = io.BytesIO()
    book = Workbook()
    book.active.append(["Name", "Ort"])
    book.save(whole)
    changed = io.BytesIO()
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(changed, "w", 8) as new:
        for name in {**dict.fromkeys(old.namelist()), **parts}:
            written: Part = parts.get(name) or old.read(name)
            pieces = [written] if isinstance(written, str | bytes) else written
            with new.open(name, "w", force_zip64=False) as stream:
                for piece in pieces:
                    stream.write(piece.encode() if isinstance(piece, str) else piece)
    return changed.getvalue()


def sheet(rows: str, dimension: str = "A1") -> dict[str, str]:
    xml = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f'<dimension ref="{dimension}"/><sheetData>{rows}</sheetData></worksheet>'
    )
    return {SHEET: xml}


def cell(address: str) -> str:
    return f'<c r="{address}" t="inlineStr"><is><t>a</t></is></c>'


def ods(content: str) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", 8) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", MANIFEST)
        archive.writestr("content.xml", content)
    return whole.getvalue()


def lying_size() -> bytes:
    """Return a workbook whose directory says a part is small that is not."""
    data = bytearray(workbook(**{SHEET: [b" " * MEGABYTE] * 600}))
    place = data.rfind(b"PK\x01\x02", 0, data.rfind(SHEET.encode()))
    data[place + 24 : place + 28] = struct.pack("<I", 900)
    return bytes(data)


def looping_sectors() -> bytes:
    """Return an XLS whose first table of sectors names itself as the next one."""
    head = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 62, 3, 65534, 9, 6)
    )
    head += bytes(6) + struct.pack("<IIIIIIIIII", 0, 1, 1, 0, 4096, 1, 1, 0, 1, 0)
    head += struct.pack("<I", 0) * ((512 - len(head)) // 4)
    return head + struct.pack("<128I", *range(128)) * 4


HOSTILE: dict[str, tuple[str, Callable[[], bytes], set[str]]] = {
    "claimed whole sheet": (
        "a.xlsx",
        lambda: workbook(**sheet(f'<row r="1">{cell("A1")}</row><row r="1048576">'
                                 f'{cell("XFD1048576")}</row>')),
        {"file.too_big"},
    ),
    "same without addresses of rows, prefixed": (
        "a.xlsx",
        lambda: workbook(**{SHEET: (
            '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            "<x:sheetData><x:row><x:c r='A1'><x:v>1</x:v></x:c></x:row><x:row>"
            "<x:c r='XFD1048576'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>")}),
        {"file.too_big"},
    ),
    "entities": ("a.xlsx", lambda: workbook(**{"xl/sharedStrings.xml": LAUGHS}), {"file.damaged"}),
    "entities in ODS": (
        "a.ods",
        lambda: ods(LAUGHS.split("<sst xmlns")[0] + ODS_HEAD + "<table:table-row><table:table-cell "
                    'office:value-type="string"><text:p>&a11;</text:p></table:table-cell>'
                    "</table:table-row>" + ODS_FOOT),
        {"file.damaged"},
    ),
    "entities in styles": (
        "a.xlsx", lambda: workbook(**{"xl/styles.xml": LAUGHS}), {"file.damaged"},
    ),
    "repeated cells in ODS": (
        "a.ods", lambda: ods(ODS_HEAD + ODS_CELL + ODS_FOOT), {"file.too_big"},
    ),
    "a part larger than told": ("a.xlsx", lying_size, {"file.damaged", "file.too_big"}),
    "unpacks to gigabytes": (
        "a.xlsx", lambda: workbook(**{SHEET: [b" " * MEGABYTE] * 500}), {"file.too_big"},
    ),
    "looping sectors": ("a.xls", looping_sectors, {"file.damaged"}),
    "nested without end": (
        "a.xlsx", lambda: workbook(**{SHEET: b"<worksheet>" + b"<a>" * 5_000_000}),
        {"file.damaged", "file.empty", "file.too_big"},
    ),
    "nothing but separators": ("a.csv", lambda: b";" * 60 * MEGABYTE, {"file.too_big"}),
    "one quotation": ("a.csv", lambda: b'"' + b"a;\n" * 15 * MEGABYTE, {"file.damaged"}),
    "random after the mark": (
        "a.xls", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 4000,
        {"file.damaged"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", list(HOSTILE))
def test_a_hostile_file_ends_in_one_sentence_in_time(tmp_path: Path, kind: str) -> None:
    name, make, codes = HOSTILE[kind]
    path = tmp_path / name
    path.write_bytes(make())
    ended = subprocess.run(
        [sys.executable, "-c", MEASURED, path], capture_output=True, timeout=30, check=True
    )
    told = json.loads(ended.stdout)
    assert told["code"] in codes
    assert name in sentence(told["code"], told["values"])
    assert told["seconds"] < 10
    assert told["megabytes"] < 500
    assert [one.name for one in tmp_path.iterdir()] == [name]


def test_a_sheet_that_only_claims_to_be_large_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook(**sheet(f'<row r="1">{cell("A1")}</row>', "A1:XFD1048576")))
    assert read_apart(path).sheets[0].rows[0].cells == ("a",)


def test_macros_are_read_over(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsm"
    path.write_bytes(workbook(**{"xl/vbaProject.bin": bytes(range(256)) * 40}))
    assert read_apart(path).sheets[0].rows[0].cells == ("Name", "Ort")


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"Name;Ort\n" + b"Ada;Kassel\n" * 2_000_000)
    progress = Progress()
    timer = threading.Timer(0.2, progress.cancel)
    timer.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        read_apart(path, progress)
    timer.join()
    assert time.monotonic() - began < 2


def test_names_of_files_arrive_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "Übersicht „Mitglieder“ & Gäste %1 – Łódź.csv"
    path.write_bytes(b"Name;Ort\r\nAda;Kassel\r\n")
    assert read_apart(path).name == path.name


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script plays the built program")
def test_a_built_program_calls_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = tmp_path / "sekretariat"
    built.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m sekretariat "$@"\n', encoding="utf-8")
    built.chmod(0o755)
    path = tmp_path / "Liste.csv"
    path.write_text("Name;Ort\nAda;Kassel\n", encoding="utf-8")
    monkeypatch.setattr(sys, "executable", str(built))
    assert read_apart(path).sheets[0].rows[1].cells == ("Ada", "Kassel")
