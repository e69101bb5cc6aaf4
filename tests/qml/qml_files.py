"""The QML files of the program, and PySide6's tools for them."""

import shutil
import subprocess
import sysconfig
from pathlib import Path

from kiosk.paths import qml_dir

TESTING = Path(__file__).parent / "imports"
IMPORTS = (qml_dir().resolve(), TESTING)
COMPONENTS = IMPORTS[0] / "Kiosk" / "Components"
QML_FILES = tuple(sorted(path for folder in IMPORTS for path in folder.rglob("*.qml")))


def short(path: Path) -> str:
    """A file's name with the folder it lies in."""
    return f"{path.parent.name}/{path.name}"


def tool(name: str, *arguments: Path | str) -> subprocess.CompletedProcess[str]:
    """Run one of PySide6's command-line tools."""
    program = shutil.which(f"pyside6-{name}", path=sysconfig.get_path("scripts"))
    assert program, f"PySide6 brings pyside6-{name}"
    return subprocess.run(
        [program, *map(str, arguments)], capture_output=True, text=True, encoding="utf-8", check=False
    )
