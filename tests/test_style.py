"""One command runs everything: the linters are tests too, and no file tells where or by whom it was written."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TOOLS = [["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"]]

HERE = sorted({str(ROOT), str(Path.home())} - {"/"})
DEVELOPER_S_PATHS = re.compile(
    rf"(?<![\w.~/>-])(/home/|/Users/|[A-Za-z]:\\Users|({'|'.join(map(re.escape, HERE))})(?![\w-]))"
)
"""Homes of people anywhere, and wherever this checkout and its user's home happen to lie."""

REGISTRIES = re.compile(
    r"pypi\.org|pythonhosted\.org|npmjs\.(org|com)|proxy\.golang|crates\.io|artifactory|devpi|nexus|index-url|find-links",
    re.IGNORECASE,
)
MAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}\b")
SKIPPED = {".git", ".venv", "venv", "build", "dist", "node_modules"}
THIS = Path(__file__).relative_to(ROOT).as_posix()


@pytest.mark.parametrize("tool", TOOLS, ids=" ".join)
def test_the_linters_have_nothing_to_say(tool: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", *tool], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


def _tracked() -> list[str]:
    """The files git knows, with new ones that it will not ignore; without git, all but caches and environments."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    except (OSError, subprocess.CalledProcessError):
        paths = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
        listed = [
            path.as_posix()
            for path in paths
            if not SKIPPED & set(path.parts) and not any("cache" in part for part in path.parts)
        ]
    return sorted(name for name in listed if (ROOT / name).is_file())


def _found(pattern: re.Pattern[str]) -> Iterator[str]:
    for name in _tracked():
        data = (ROOT / name).read_bytes()
        if name == THIS or b"\0" in data:
            continue
        for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), start=1):
            if match := pattern.search(line):
                yield f"{name}:{number}: {match[0]}"


@pytest.mark.parametrize(
    "pattern", [DEVELOPER_S_PATHS, REGISTRIES, MAIL], ids=["developer's paths", "registries", "mail addresses"]
)
def test_no_file_tells_of_the_machine_it_was_written_on(pattern: re.Pattern[str]) -> None:
    assert list(_found(pattern)) == []


@pytest.mark.parametrize(
    ("pattern", "line", "found"),
    [
        (DEVELOPER_S_PATHS, 'data = "/home/ada/kiosk"', True),
        (DEVELOPER_S_PATHS, f'data = "{ROOT}/kiosk"', True),
        (DEVELOPER_S_PATHS, r"C:\Users\ada", True),
        (DEVELOPER_S_PATHS, "https://www.un.org/en/home/opportunities", False),
        (DEVELOPER_S_PATHS, "folder/home/ada", False),
        (REGISTRIES, "https://files.pythonhosted.org/packages", True),
        (REGISTRIES, "pip install --index-url", True),
        (MAIL, "Ada <ada.l@example.org>", True),
        (MAIL, "@pytest.fixture", False),
    ],
)
def test_the_patterns_see_what_they_are_meant_to_see(pattern: re.Pattern[str], line: str, found: bool) -> None:
    assert bool(pattern.search(line)) is found


def test_the_files_are_all_looked_at() -> None:
    names = _tracked()

    assert {"pyproject.toml", "kiosk/cli/run.py", "kiosk/qml/Kiosk/Main.qml"} <= set(names)
    assert len(names) > 200
