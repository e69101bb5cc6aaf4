"""Which edition the kiosk shows, as one tiny file that is replaced whole."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kiosk.store.faults import explained, newer
from kiosk.store.files import write_safely

FORMAT = 1
"""The version of `state.json`."""


@dataclass(frozen=True, slots=True)
class State:
    """The pointer: editions by id, "" for none.

    An edition is on `trial` from its activation until a start with it was confirmed; `starts` counts the starts since.
    `shipped` is the edition made from the pack that came with the program, `shipped_fingerprint` names its files.
    `versions` are pairs of a pack's id and the version that was last shown of it, also where its edition is gone.
    """

    active: str = ""
    previous: str = ""
    trial: bool = False
    starts: int = 0
    shipped: str = ""
    shipped_fingerprint: str = ""
    versions: tuple[tuple[str, str], ...] = ()

    def version(self, pack_id: str) -> str:
        """The version that was last shown of a pack; "" if it never was."""
        return dict(self.versions).get(pack_id, "")

    def with_version(self, pack_id: str, version: str) -> "State":
        """The state once this version of a pack is shown."""
        return replace(self, versions=tuple(sorted({**dict(self.versions), pack_id: version}.items())))


def read_state(path: Path) -> State | None:
    """The state, or None where there is no file or only a part of one; raise StoreError if a newer program wrote it."""
    with explained(path):
        try:
            text = path.read_bytes()
        except FileNotFoundError:
            return None
    try:
        data = json.loads(text)
        format = data["format"]
        if isinstance(format, int) and format > FORMAT:
            raise newer(path)
        return _from_json(data)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def write_state(path: Path, state: State) -> None:
    """Replace the state; after a power cut the file holds the old one or this one."""
    data = {
        "format": FORMAT,
        "active": state.active,
        "previous": state.previous,
        "status": "trial" if state.trial else "confirmed",
        "starts": state.starts,
        "shipped": {"edition": state.shipped, "fingerprint": state.shipped_fingerprint},
        "versions": dict(state.versions),
    }
    with explained(path):
        write_safely(path, [json.dumps(data, indent=2).encode() + b"\n"])


def _from_json(data: dict[str, Any]) -> State:
    shipped = data["shipped"]
    state = State(
        active=data["active"],
        previous=data["previous"],
        trial={"trial": True, "confirmed": False}[data["status"]],
        starts=data["starts"],
        shipped=shipped["edition"],
        shipped_fingerprint=shipped["fingerprint"],
        versions=tuple(sorted(data.get("versions", {}).items())),
    )
    names = (
        *(version for _, version in state.versions),
        state.active,
        state.previous,
        state.shipped,
        state.shipped_fingerprint,
    )
    if not all(isinstance(name, str) for name in names) or not isinstance(state.starts, int):
        raise TypeError("a field has the wrong type")
    return state
