"""What README.md says is true: its commands, its map; and the fields of packs in the guide for curators."""

import re
from pathlib import Path

import click
import pytest
from pydantic import BaseModel

from kiosk.cli import kiosk
from kiosk.packs import schema, schema_goals, schema_learn, schema_quiz, schema_sites, schema_survey
from kiosk.packs.new import write_new_source
from kiosk.packs.schema_messages import Message
from kiosk.packs.schema_moments import Era
from kiosk.packs.schema_series import Series
from kiosk.packs.schema_stops import Chapter, Stop

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = ROOT / "kiosk" / "packs" / "README.md"


def _leaves(command: click.Command, path: str) -> list[tuple[str, click.Command]]:
    if not isinstance(command, click.Group):
        return [(path, command)]
    context = click.Context(command)
    children = [(name, command.get_command(context, name)) for name in command.list_commands(context)]
    return [leaf for name, child in children if child for leaf in _leaves(child, f"{path} {name}")]


COMMANDS = _leaves(kiosk, "kiosk")
ROWS = re.findall(r"^\| `(kiosk [^`]+)` \|", README, re.MULTILINE)


def test_every_command_is_listed_and_every_listed_command_exists() -> None:
    listed = {next(path for path, _ in COMMANDS if row.startswith(path)) for row in ROWS}

    assert listed == {path for path, _ in COMMANDS}


@pytest.mark.parametrize(("path", "command"), COMMANDS, ids=[path for path, _ in COMMANDS])
def test_the_options_that_are_listed_exist_and_the_help_gives_an_example(path: str, command: click.Command) -> None:
    row = next(row for row in ROWS if row.startswith(path))
    options = {option for parameter in command.params for option in parameter.opts}
    named = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", row.removeprefix(path)))

    assert named <= options
    assert "Example: kiosk" in command.get_help(click.Context(command, info_name=path))


def _names(kind: type[BaseModel]) -> set[str]:
    return {info.alias or name for name, info in kind.model_fields.items()}


@pytest.mark.parametrize(
    ("row", "kinds"),
    [
        ("pack.yaml", [schema.Pack]),
        ("goals.yaml", [schema_goals.Goal, schema_goals.Action]),
        ("figures", [schema_goals.Figure]),
        ("series", [Series]),
        ("moments.yaml", [schema.Moment]),
        ("eras.yaml", [Era]),
        ("sites.yaml", [schema_sites.Site, schema_sites.Sight, schema_sites.Advice, Chapter]),
        ("tours", [schema_sites.Tour, schema_sites.Ages]),
        ("stops", [Stop]),
        ("quiz.yaml", [schema_quiz.Question, schema_quiz.Option]),
        ("survey.yaml", [schema_survey.SurveyQuestion, schema_survey.SurveyOption]),
        ("pledges.yaml", [schema.Pledge]),
        ("days.yaml", [schema.InternationalDay]),
        ("messages.yaml", [Message]),
        ("targets.yaml", [schema_learn.Target]),
        ("answers.yaml", [schema_learn.Answer]),
        ("books.yaml", [schema_learn.Book, schema_learn.Page]),
        ("symbols.yaml", [schema_learn.ReadSymbol, schema_learn.SymbolPart]),
        ("assembly.yaml", [schema_learn.AssemblyItem]),
        ("gallery.yaml", [schema_learn.Exhibit]),
        ("media.yaml", [schema.Media]),
    ],
)
def test_every_field_of_packs_is_documented(row: str, kinds: list[type[BaseModel]]) -> None:
    table = GUIDE.read_text(encoding="utf-8").partition("## Every file and its fields\n")[2]
    (line,) = [line for line in table.splitlines() if re.match(rf"\| `?{re.escape(row)}`? \|", line)]
    documented = set(re.findall(r"`([a-z0-9_]+)`", line.split("|", 2)[2]))

    missing = set().union(*(_names(kind) for kind in kinds)) - documented
    assert not missing


def test_what_the_readme_links_to_exists() -> None:
    linked = re.findall(r"\]\(([^)#:]+)\)", README)

    assert GUIDE.relative_to(ROOT).as_posix() in linked
    assert all((ROOT / place).exists() for place in linked)


def test_the_new_source_shows_every_field_of_a_goal(tmp_path: Path) -> None:
    write_new_source(tmp_path / "mine")
    text = (tmp_path / "mine" / "goals.yaml").read_text(encoding="utf-8")

    assert not {name for name in _names(schema_goals.Goal) if not re.search(rf"\b{name}:", text)}


def test_the_map_names_every_room_and_every_place_on_it_exists() -> None:
    block = README.partition("## Map")[2].partition("```\n")[2].partition("```")[0]
    top, _, rooms = block.partition("kiosk/\n")
    places = re.findall(r"^([\w./-]+)", top, re.MULTILINE)
    inside = re.findall(r"^  ((?:[\w./]+ )+)", rooms, re.MULTILINE)
    named = {name for line in inside for name in line.split()}

    assert all((ROOT / place).exists() for place in places)
    assert all((ROOT / "kiosk" / name).exists() for name in named)
    folders = {f"{path.name}/" for path in (ROOT / "kiosk").iterdir() if path.is_dir() and path.name[0] not in "_."}
    assert folders - named == {"qml/"}, "qml/Kiosk/ stands for qml/"


def test_the_places_named_for_changes_exist() -> None:
    table = README.partition("### Where do I change")[2].partition("\n## ")[0]
    places = [place for place in re.findall(r"`([\w./*-]+)`", table) if "/" in place]

    assert places
    assert [place for place in places if not list(ROOT.glob(place.rstrip("/")))] == []


def test_ci_runs_the_very_command_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert 'block "test command"' in script
    assert 'block "debian packages"' in script
    for name in ("debian packages", "run command", "test command"):
        assert re.search(rf"<!-- {name} -->\n```sh\n[^\n]+\n```", README), f"{name}: one line in a block"


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_the_locks_pin_every_dependency_with_hashes_and_name_no_host(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    wanted = set(re.findall(r'^    "([a-z0-9-]+)[>=]', project, re.MULTILINE))
    pinned = set(re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE))

    assert wanted <= pinned
    assert text.count("--hash=sha256:") >= len(pinned)
    assert "://" not in text
