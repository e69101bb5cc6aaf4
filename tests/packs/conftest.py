"""A source and an archive to spoil."""

from pathlib import Path

import pytest

from kiosk.packs.build import build
from kiosk.packs.new import write_new_source


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A fresh source without a fault."""
    folder = tmp_path / "exhibit"
    write_new_source(folder)
    return folder


@pytest.fixture(scope="session")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of an archive without a fault."""
    folder = tmp_path_factory.mktemp("sealed")
    write_new_source(folder / "exhibit")
    return build(folder / "exhibit", folder / "exhibit.kpack").path.read_bytes()


@pytest.fixture
def archive(tmp_path: Path, sealed: bytes) -> Path:
    """An archive without a fault."""
    path = tmp_path / "exhibit.kpack"
    path.write_bytes(sealed)
    return path


@pytest.fixture(autouse=True)
def _everything_decodes(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Films and voices made from nothing have right headers and no contents; only tests of decoding look behind them."""
    if "decoding" not in request.node.path.name:
        monkeypatch.setattr("kiosk.packs.decoding.undecodable", lambda _files: {})
