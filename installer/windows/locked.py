"""What of a lock for all systems goes to Windows: `python -m installer.windows.locked LOCK 3.12.9`.

pip asks the conditions of a lock of the computer it runs on, even where it installs for another.
Runs in the environment of the build, which has `packaging`.
"""

import re
import sys
from pathlib import Path

from packaging.requirements import Requirement


def for_windows(lock: str, python: str) -> str:
    """Return the lines of a lock that hold on Windows with this Python, without conditions."""
    system = {
        "os_name": "nt",
        "sys_platform": "win32",
        "platform_system": "Windows",
        "platform_machine": "AMD64",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
        "python_full_version": python,
        "python_version": ".".join(python.split(".")[:2]),
    }
    kept = []
    for line in lock.replace("\\\n", " ").splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        name, *hashes = re.split(r"\s+--hash=", line.strip())
        wanted = Requirement(name)
        if wanted.marker is None or wanted.marker.evaluate(system):
            kept.append(" --hash=".join([f"{wanted.name}{wanted.specifier}", *hashes]))
    return "".join(f"{line}\n" for line in kept)


if __name__ == "__main__":
    sys.stdout.write(for_windows(Path(sys.argv[1]).read_text(encoding="utf-8"), sys.argv[2]))
