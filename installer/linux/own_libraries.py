"""Runs before the program: its libraries are its own, other programs have those of the system."""

import os
import sys
from pathlib import Path

# PyInstaller points LD_LIBRARY_PATH to the program's folder; what is called from here (a printer's
# program, an office, a browser) would load libraries from there that are not made for it
before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if before:
    os.environ["LD_LIBRARY_PATH"] = before
# this very program, called again for work in a process of its own, sets its path anew
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"

# the archive lends what a bare system lacks ("1-libxcb.so.1", in the order they are loaded in);
# once loaded, whoever asks for the name gets it
inside = Path(getattr(sys, "_MEIPASS", ""))
lent, fonts = inside / "lent", inside / "fonts.conf"
if lent.is_dir():
    import ctypes  # lazy: the package has nothing to lend

    for library in sorted(lent.iterdir()):
        try:
            ctypes.CDLL(library.name.split("-", 1)[1], ctypes.RTLD_GLOBAL)
        except OSError:
            ctypes.CDLL(str(library), ctypes.RTLD_GLOBAL)
if fonts.is_file() and not Path("/etc/fonts/fonts.conf").exists():
    os.environ.setdefault("FONTCONFIG_FILE", str(fonts))
