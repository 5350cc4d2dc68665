"""Builds what a clerk installs; needs Python 3.11 and nothing else.

python3 build_installer.py                      everything for this system, into dist/
python3 build_installer.py --target windows     the same for Windows
python3 build_installer.py --quick              packed less closely, to try it out
python3 build_installer.py --step sizes         one step alone, on what the earlier ones left
python3 build_installer.py --list               what the steps are
"""

import argparse
import sys
from pathlib import Path

from installer import linux, windows
from installer.steps import BuildFailed, Step, build_for, run

STEPS = {"linux": linux.STEPS, "windows": windows.STEPS}
ROOT = Path(__file__).resolve().parent


def main(arguments: list[str]) -> int:
    """Run every step for the target, or the one asked for; return the exit code."""
    parser = argparse.ArgumentParser(description="Baut, was eine Geschäftsstelle installiert.")
    here = "windows" if sys.platform == "win32" else "linux"
    parser.add_argument("--target", choices=sorted(STEPS), default=here, help="das System")
    parser.add_argument("--step", metavar="NAME", help="nur diesen Schritt")
    parser.add_argument("--quick", action="store_true", help="schnell und größer gepackt")
    parser.add_argument("--list", action="store_true", help="nennt die Schritte")
    asked = parser.parse_args(arguments)
    steps = STEPS[asked.target]
    try:
        if asked.list:
            print(*(f"{step.name:14} {step.title}" for step in steps), sep="\n")
        else:
            build = build_for(ROOT, asked.target, is_quick=asked.quick)
            run(build, chosen(steps, asked.step))
    except BuildFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


def chosen(steps: tuple[Step, ...], name: str | None) -> tuple[Step, ...]:
    """Return the steps to run; raises BuildFailed for a name that is none."""
    found = tuple(step for step in steps if name in {None, step.name})
    if not found:
        names = ", ".join(step.name for step in steps) or "keine"
        raise BuildFailed(f"Den Schritt „{name}“ gibt es nicht; es gibt: {names}.")
    return found


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
