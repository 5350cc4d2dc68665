"""The window: forms, pages and how they hang together; the only floor that knows Qt."""

import builtins

import PySide6.QtCore  # noqa: F401  first: it puts its own `import` in place

# PySide's `import` reads the source of every module for `from __feature__ import …`, which nobody
# writes here; that takes a fifth of the start. Python's own, which it kept, is put back.
vars(builtins)["__import__"] = vars(builtins).get("__orig_import__", builtins.__import__)
