"""The bill of materials: what is inside, for programs that look for known weaknesses.

CycloneDX 1.6 as JSON (ECMA-424), the same bytes for the same contents.
"""

import hashlib
import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from installer.components import EXPRESSION, Component
from installer.steps import Build

FILE = "sbom.cdx.json"


def write(build: Build, components: Sequence[Component], folder: Path) -> None:
    """Write the bill of these components into a folder."""
    text = json.dumps(bill(build, components), ensure_ascii=False, indent=1) + "\n"
    (folder / FILE).write_text(text, encoding="utf-8", newline="\n")


def bill(build: Build, components: Sequence[Component]) -> dict[str, Any]:
    """Return the bill as plain data; the program itself is what it is about."""
    entries = [entry(one) for one in components]
    program = next(one for one in entries if one["name"] == "sekretariat")
    parts = [one for one in entries if one is not program]
    told = json.dumps(entries, sort_keys=True) + build.target
    serial = uuid.UUID(hashlib.sha256(told.encode()).hexdigest()[:32], version=4)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": serial.urn,
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(build.epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {**program, "type": "application"},
            "properties": [{"name": "sekretariat:target", "value": build.target}],
        },
        "components": parts,
        "dependencies": [
            {"ref": program["bom-ref"], "dependsOn": sorted(one["bom-ref"] for one in parts)}
        ],
    }


def entry(one: Component) -> dict[str, Any]:
    """Return one component as the bill names it."""
    kind = "data" if one.name.endswith("-fonts") or one.name == "igerman98" else "library"
    found: dict[str, Any] = {
        "type": kind,
        "bom-ref": one.purl or f"{one.name}@{one.version}",
        "name": one.name,
    }
    if one.version:
        found["version"] = one.version
    exact = EXPRESSION.fullmatch(one.licence) and not one.licence.endswith("unbekannt")
    licence = {"expression": one.licence} if exact else {"license": {"name": one.licence}}
    found["licenses"] = [licence]
    if one.purl:
        found["purl"] = one.purl
    return found
