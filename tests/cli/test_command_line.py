"""The command line as a whole: help with examples that work, versions, light imports, and clean ends."""

import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest
from cliwork import COMMAND, Type, commands, environment, is_one_sentence

from kiosk import __version__
from kiosk.cli import kiosk

ALL = {(): kiosk, **dict(commands())}
NAMES = {
    "run",
    "pack new",
    "pack check",
    "pack build",
    "pack show",
    "pack install",
    "pack list",
    "pack rollback",
    "pack texts export",
    "pack texts import",
    "log export",
    "log purge",
    "doctor",
    "config init",
    "config show",
}


def test_the_commands_are_all_seen() -> None:
    leaves = {" ".join(path) for path, command in ALL.items() if not isinstance(command, click.Group)}

    assert leaves >= NAMES


@pytest.mark.parametrize("path", ALL, ids=lambda path: " ".join(path) or "kiosk")
def test_help_ends_with_an_example_that_the_command_takes(type_: Type, path: tuple[str, ...]) -> None:
    said = type_(*path, "--help")

    assert (said.code, said.err) == (0, "")
    (example,) = [line.strip() for line in said.out.splitlines() if "Example:" in line]
    words = shlex.split(example.removeprefix("Example: "))
    assert tuple(words[: len(path) + 1]) == ("kiosk", *path)
    named = max((known for known in ALL if tuple(words[1 : 1 + len(known)]) == known), key=len)
    command = ALL[named]
    assert not isinstance(command, click.Group), "an example is a whole command"
    command.make_context(named[-1], words[1 + len(named) :])


@pytest.mark.parametrize("path", ALL, ids=lambda path: " ".join(path) or "kiosk")
def test_every_option_is_explained(path: tuple[str, ...]) -> None:
    options = [parameter for parameter in ALL[path].params if isinstance(parameter, click.Option)]

    assert [option.name for option in options if not option.help] == []
    assert ALL[path].help


@pytest.mark.parametrize("path", [(), ("pack",), ("log",), ("config",), ("pack", "texts")], ids=str)
def test_a_group_alone_shows_its_help_and_is_wrong_use(type_: Type, path: tuple[str, ...]) -> None:
    said = type_(*path)

    assert (said.code, said.out) == (2, "")
    assert said.err == type_(*path, "--help").out


def test_the_version(type_: Type) -> None:
    assert type_("--version").out == f"kiosk, version {__version__}\n"


def test_python_m_kiosk_is_the_same_command() -> None:
    done = subprocess.run([*COMMAND, "--version"], capture_output=True, text=True, env=environment(), check=True)

    assert (done.stdout, done.stderr) == (f"kiosk, version {__version__}\n", "")


HEAVY = """
import sys
from kiosk.cli import call
for line in sys.argv[2:]:
    assert call(line.split() + ["--data", sys.argv[1]] if line[0] != "-" else [line]) == 0, line
heavy = {"PySide6", "shiboken6", "qtawesome", "babel", "sqlite_utils", "pydantic", "ruamel", "duckdb", "cryptography"}
print("heavy:", *sorted(heavy & {name.split(".")[0] for name in sys.modules}))
print("groups:", *sorted(name for name in sys.modules if name.startswith("kiosk.cli.")))
"""


def _imported(data: Path, *lines: str) -> list[str]:
    command = [sys.executable, "-c", HEAVY, str(data), *lines]
    done = subprocess.run(command, capture_output=True, text=True, env=environment(), check=True)
    return done.stdout.splitlines()[-2:]


def test_help_and_version_import_no_command_and_nothing_heavy(data: Path) -> None:
    assert _imported(data, "--help", "--version") == ["heavy:", "groups:"]


def test_commands_that_show_nothing_on_a_screen_import_no_qt(data: Path, tmp_path: Path) -> None:
    heavy, groups = _imported(data, "config show", "pack list", f"log export -o {tmp_path / 'out'}", "log purge --yes")

    assert heavy == "heavy:"
    assert "kiosk.cli.log" in groups, "the commands really ran"


def test_the_module_of_run_imports_no_qt() -> None:
    code = "import sys, kiosk.cli.run, kiosk.cli.doctor; print([name for name in sys.modules if 'PySide6' in name])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"


def test_a_terminal_that_knows_no_quotation_marks_gets_its_answer(tmp_path: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "pack", "list", "--data", tmp_path],
        capture_output=True,
        env=environment(PYTHONIOENCODING="ascii"),
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, b"")
    assert b"holds no edition yet" in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize("arguments", [["config", "show"], ["--help"], ["pack", "list", "--format", "json"]], ids=str)
def test_an_answer_that_finds_no_room(data: Path, arguments: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*COMMAND, *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=environment(KIOSK_DATA=str(data)),
            check=False,
        )

    assert done.returncode == 1
    assert is_one_sentence(done.stderr)
    assert "the disk is full" in done.stderr


def test_a_reader_that_goes_away_is_no_fault(data: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "config", "show"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(KIOSK_DATA=str(data)),
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert "Traceback" not in process.stderr.read()
    process.stderr.close()
    process.wait()
