"""Find out how the cells of a workbook look, whichever kind it is; what cannot be said is left out.

XLSX, XLSM, ODS and XLS are looked at; XLSB keeps its styles in a form no library reads.
"""

import struct
import zipfile
from pathlib import Path

from sekretariat.exchange.looks import BookLooks
from sekretariat.exchange.reading.ods_looks import ods_looks
from sekretariat.exchange.reading.xls_looks import xls_looks
from sekretariat.exchange.reading.xlsx_looks import xlsx_looks

_BROKEN = (
    SyntaxError,  # lxml's word for it
    LookupError, TypeError, ValueError, AttributeError, AssertionError, OSError, zipfile.BadZipFile,
    struct.error,
)  # fmt: skip


def looks_of(path: Path) -> BookLooks:
    """Return the looks of a workbook; none where they are damaged, for the values are what counts.

    Raises MemoryError only.
    """
    try:
        if not zipfile.is_zipfile(path):
            return xls_looks(path)
        with zipfile.ZipFile(path) as archive:
            is_ods = "content.xml" in archive.namelist()
            return ods_looks(archive) if is_ods else xlsx_looks(archive)
    except _BROKEN:
        return BookLooks()
    except Exception as error:  # xlrd's own kinds derive from Exception alone
        if type(error).__module__.startswith("xlrd"):
            return BookLooks()
        raise
