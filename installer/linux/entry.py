"""What the built program starts with."""

import sys

from sekretariat.__main__ import main

sys.exit(main())
