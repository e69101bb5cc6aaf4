"""The guide for curators is followed from its first line to its last, and what it says of messages and commands is true."""

import ast
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from guidework import Block, blocks, follow
from schemawork import marks

from kiosk.cli import call, kiosk
from kiosk.packs.editor_schema import schemas
from kiosk.packs.yaml_lines import read_yaml

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "kiosk" / "packs" / "README.md").read_text(encoding="utf-8")
BLOCKS = blocks(GUIDE)


def _run(block: Block, capsys: pytest.CaptureFixture[str]) -> str:
    """Type the commands of a block; return what they said."""
    code = int((re.findall(r"exit code (\d)", block.remark) or ["0"])[0])
    capsys.readouterr()
    for words in block.commands:
        assert words[0] == "kiosk"
        assert call(words[1:]) == code, f"{shlex.join(words)}: {capsys.readouterr()}"
    said, complaints = capsys.readouterr()
    assert complaints == ""
    return said


def test_every_block_of_the_guide_works_in_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    said, underlined = "", []
    for block in BLOCKS:
        if block.language == "sh":
            said = "" if block.remark.startswith("not run") else _run(block, capsys)
        elif block.language == "text":
            assert block.shows(said), f"{block.body}\n--- is not what was said ---\n{said}"
        else:
            path = follow(block, tmp_path)
            if block.language == "yaml" and marks(schemas()[path.name], read_yaml(path.read_text("utf-8")).value):
                underlined.append(path.name)

    assert underlined == ["pledges.yaml"], "an editor underlines the one that was typed in haste"


def test_hardly_any_command_is_left_out_and_everything_else_is_understood() -> None:
    left_out = [block for block in BLOCKS if block.remark.startswith("not run: ")]

    assert [shlex.join(block.commands[0][:3]) for block in left_out] == ["kiosk run --pack", "kiosk pack proof"]
    assert GUIDE.count("```") == 2 * sum(block.language != "table" for block in BLOCKS)
    assert {block.language for block in BLOCKS} == {"sh", "text", "yaml", "svg", "csv", "table"}
    assert all(block.remark.startswith(("not run: ", "exit code ")) or not block.remark for block in BLOCKS)


@pytest.mark.parametrize("typed", sorted({" ".join(words.split()) for words in re.findall(r"`(kiosk [^`]+)`", GUIDE)}))
def test_a_command_in_a_sentence_is_one(typed: str) -> None:
    command: click.Command = kiosk
    words = shlex.split(typed)[1:]
    while isinstance(command, click.Group) and words:
        name = words.pop(0)
        found = command.get_command(click.Context(command), name)
        assert found, f"there is no command “{name}”"
        command = found
    known = {option for parameter in command.params for option in parameter.opts}

    assert {word for word in words if word.startswith("-")} <= known


def _sayings() -> Iterator[str]:
    """Every text in the room of packs as it is put together; “…” stands for what is filled in."""
    for path in [*(ROOT / "kiosk" / "packs").rglob("*.py"), ROOT / "kiosk" / "ui" / "rehearsal.py"]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                yield "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in node.values)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def test_each_message_in_the_table_of_troubles_is_really_said() -> None:
    table = GUIDE.partition("| it says |")[2].partition("\n\n")[0]
    messages = re.findall(r"^\| (.+?) \|", table, re.M)[1:]
    sayings = list(_sayings())

    def is_said(message: str) -> bool:
        parts = [re.escape(part) for part in message.split("…")]
        return any(re.search(".*".join(parts), saying) for saying in sayings)

    assert len(messages) > 15
    assert [message for message in messages if not is_said(message)] == []
