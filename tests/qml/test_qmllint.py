"""qmllint finds nothing in the QML files, and it knows the view-models."""

import importlib
import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMetaObject, QObject
from qml_files import IMPORTS, QML_FILES, tool

import kiosk.ui

_UI = Path(kiosk.ui.__file__).parent
_SCREEN = """
import QtQuick
import Kiosk.App

Item {{
    id: root

    required property GoalViewModel viewModel

    {member}
}}
"""


@pytest.fixture(scope="module")
def app_module(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An import path with the module Kiosk.App as qmllint reads it."""
    folder = tmp_path_factory.mktemp("types")
    (folder / "Kiosk" / "App").mkdir(parents=True)
    types = folder / "types.json"
    dumped = tool("metaobjectdump", "-q", "-o", types, *sorted(_UI.rglob("*.py"), key=_bases_first))
    assert dumped.returncode == 0, dumped.stderr
    types.write_text(json.dumps([_truthful(module) for module in json.loads(types.read_text())]))
    registered = tool(
        *("qmltyperegistrar", "--generate-qmltypes", folder / "Kiosk" / "App" / "app.qmltypes"),
        *("-o", folder / "unused.cpp", "--import-name", "Kiosk.App", "--major-version", "1", types),
    )
    assert registered.returncode == 0, registered.stderr
    depends = "depends QtQml.Models\ndepends QtQuick\n"
    (folder / "Kiosk" / "App" / "qmldir").write_text(f"module Kiosk.App\ntypeinfo app.qmltypes\n{depends}")
    return folder


def _bases_first(path: Path) -> tuple[bool, Path]:
    """metaobjectdump knows a class for a QObject only when its base came before it."""
    return not path.stem.endswith(("_view", "screens", "painted")), path


def _truthful(module: dict[str, Any]) -> dict[str, Any]:
    """The dump of a module, with what metaobjectdump does not read off the source taken from the living classes.

    It writes Python's `list` and `dict` where Qt says QVariantList and QVariantMap, and forgets `constant=True`
    (the latter until PySide6 6.12).
    """
    source = Path(module["inputFile"]).resolve().relative_to(_UI.parent.parent)
    living = importlib.import_module(".".join(source.with_suffix("").parts))
    for entry in module["classes"]:
        for prop in entry.get("properties", []):
            prop |= _property(getattr(living, entry["className"]).staticMetaObject, prop["name"])
    return module


def _property(meta: QMetaObject, name: str) -> dict[str, Any]:
    found = meta.property(meta.indexOfProperty(name))
    return {"type": found.typeName().removesuffix("*"), "constant": found.isConstant()}


def _lint(app_module: Path, *paths: Path) -> str:
    folders = [part for folder in (*IMPORTS, app_module) for part in ("-I", folder)]
    return tool("qmllint", "-W", "0", *folders, *paths).stderr


def test_the_view_models_are_known(app_module: Path) -> None:
    known = (app_module / "Kiosk" / "App" / "app.qmltypes").read_text(encoding="utf-8")
    made = {
        name
        for module in sorted(_UI.glob("*.py"))
        for name, found in vars(importlib.import_module(f"kiosk.ui.{module.stem}")).items()
        if name.endswith("ViewModel") and isinstance(found, type) and issubclass(found, QObject)
    }
    assert len(made) >= 7
    assert {name for name in made if f'"Kiosk.App/{name} 1.0"' not in known} == set()


def test_all_files_are_clean(app_module: Path) -> None:
    assert _lint(app_module, *QML_FILES) == ""


@pytest.mark.parametrize(
    ("member", "complaint"),
    [
        ("Text { text: root.viewModel.title }", ""),
        ("Text { text: root.viewModel.tilte }", '"tilte" not found'),
        ("function go() { root.viewModel.openMoments(); }", ""),
        ("function go() { root.viewModel.closeMoments(); }", '"closeMoments" not found'),
    ],
    ids=["property", "no-such-property", "slot", "no-such-slot"],
)
def test_what_a_view_model_lacks_is_reported(member: str, complaint: str, app_module: Path, tmp_path: Path) -> None:
    path = tmp_path / "Trial.qml"
    path.write_text(_SCREEN.format(member=member), encoding="utf-8")
    said = _lint(app_module, path)
    assert complaint in said if complaint else not said
