"""Find out how the cells of a workbook look, whichever kind it is; what cannot be said is left out.

XLSX and XLSM are looked at, ODS too; XLSB keeps its styles in a form no library reads.
"""

import struct
import zipfile
from pathlib import Path

from sekretariat.exchange.looks import BookLooks
from sekretariat.exchange.xlsx_looks import xlsx_looks


def looks_of(path: Path) -> BookLooks:
    """Return the looks of a workbook; none where they are damaged, for the values are what counts.

    Raises MemoryError only.
    """
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                return xlsx_looks(archive)
    except (SyntaxError, LookupError, ValueError, OSError, zipfile.BadZipFile, struct.error):
        return BookLooks()  # lxml's errors of syntax are SyntaxErrors
    return BookLooks()
