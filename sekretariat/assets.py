"""Where the files beside the code are: forms in ui/, everything else in resources/.

The checkout is looked at first, then the package: an editable install keeps stale copies of the
files a wheel carries, so checkout, installed and frozen programs all find the right ones.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(checkout_name: str, packaged_name: str) -> Path:
    in_checkout = _PACKAGE.parent / checkout_name
    return in_checkout if in_checkout.is_dir() else _PACKAGE / packaged_name


def resource(*parts: str) -> Path:
    """Return the path of a file under resources/, whether or not it exists."""
    return _folder("resources", "_resources").joinpath(*parts)


def form(name: str) -> Path:
    """Return the path of the Designer form ui/<name>.ui."""
    return _folder("ui", "_ui") / f"{name}.ui"
