"""What is inside of the program for Windows: licences, bill of materials, sizes."""

from installer import components, licences, sbom, sizes
from installer.components import Component
from installer.steps import Build
from installer.windows import interpreter, libraries, packages, program, workshop

# What of the tools gets into what is handed on: in the setup, in the starters
TOOLS = {"nsis": "Zlib", "mingw-w64-x86-64-dev": "LicenseRef-mingw-w64-runtime"}
RUNTIME = "microsoft-visual-cpp-runtime"


def inside(build: Build) -> list[Component]:
    """Return everything inside, each once, by name."""
    found = components.installed(libraries.folder(build))
    found += [*components.own(build), *of_python(build), *of_tools(build)]
    return sorted(found, key=lambda one: one.name)


def of_python(build: Build) -> list[Component]:
    """Return Python, and Microsoft's runtime, of whose terms Python's licence tells."""
    version = interpreter.version(build)
    texts = components.read(interpreter.folder(build) / "LICENSE.txt")
    purl = components.package_url("generic", "python", version)
    return [
        Component("python", version, "PSF-2.0", texts, purl),
        Component(RUNTIME, "14", "LicenseRef-Microsoft-Distributable-Code", texts),
    ]


def of_tools(build: Build) -> list[Component]:
    """Return the tools that leave a part of themselves, as the workshop has them."""
    found = []
    for name, licence in TOOLS.items():
        version = workshop.inside(
            build, ["dpkg-query", "--show", "--showformat=${Version}", name], f"{name} fehlt."
        )
        notice = workshop.folder(build) / "usr" / "share" / "doc" / name / "copyright"
        purl = components.package_url("deb/debian", name, version)
        found.append(Component(name, version, licence, components.read(notice), purl))
    return found


def list_licences(build: Build) -> None:
    """Write the licence list, the texts and the bill of materials beside the program."""
    found = inside(build)
    licences.write(found, program.folder(build), build.version)
    sbom.write(build, found, program.folder(build))
    print(f"      {len(found)} Bestandteile, ohne Lizenztext: {licences.without_text(found)}")


def part_of(name: str) -> str:
    """Return the part a file of the program belongs to."""
    top = name.partition("/")[0]
    if top == "python":
        return sizes.PYTHON
    part = sizes.part_of(name)
    return part if top == "lib" or part != sizes.LIBRARIES else sizes.PROGRAM


def tell_sizes(build: Build) -> None:
    """Print the size of each part, and of what is handed on."""
    files = sizes.files_in(program.folder(build))
    sizes.tell("Größe des Programms", sizes.sums((part_of(name), size) for name, size in files))
    for name in (packages.SETUP, packages.PORTABLE):
        file = build.output / name
        if file.is_file():
            print(f"      {name}: {sizes.megabytes(file.stat().st_size)}")
