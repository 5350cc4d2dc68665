"""Makes the handbook's pictures anew from the real program, the same on every computer.

python -m handbook.pictures [--into FOLDER] [NAME …]     all pictures, or those named

Another process draws them: with our own fonts alone, offscreen, in one place of the world.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "handbook" / "pictures"
SCALE = "1.5"
_SCREEN = {"name": "A", "x": 0, "y": 0, "width": 2880, "height": 1800, "logicalDpi": 96, "dpr": 1}
_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
 <dir>{fonts}</dir>
 <cachedir>{cache}</cachedir>
 <match target="font">
  <edit name="hinting" mode="assign"><bool>false</bool></edit>
  <edit name="rgba" mode="assign"><const>none</const></edit>
 </match>
</fontconfig>
"""


def make_pictures(folder: Path = FOLDER, names: Sequence[str] = ()) -> list[Path]:
    """Draw the pictures of the names, else all of them, into a folder; return their files."""
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as place:
        fonts = Path(place) / "fonts.conf"
        own = ROOT / "resources" / "fonts"
        fonts.write_text(_FONTS.format(fonts=own, cache=place), encoding="utf-8")
        screen = Path(place) / "screen.json"
        screen.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
        chosen = {
            "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
            "QT_SCALE_FACTOR": SCALE,
            "FONTCONFIG_FILE": str(fonts),
            "PYTHONHASHSEED": "0",
            "TZ": "Europe/Berlin",
        }
        command = [sys.executable, "-m", "handbook.drawing", str(folder.resolve()), *names]
        subprocess.run(command, cwd=ROOT, env={**os.environ, **chosen}, check=True)
    return sorted(folder.glob("*.png"))


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Make the handbook's pictures.")
    parser.add_argument("--into", type=Path, default=FOLDER)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    for path in make_pictures(options.into, options.names):
        print(f"{path.name}: {path.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
