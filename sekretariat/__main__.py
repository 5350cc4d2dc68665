"""Starts the program: `sekretariat` opens the window, `sekretariat COMMAND` works without one."""

import sys

from sekretariat.commandline.application import main

if __name__ == "__main__":
    sys.exit(main())
