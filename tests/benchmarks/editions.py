"""How long editions take to be made."""

from pathlib import Path
from time import perf_counter

from kiosk.packs.build import build
from kiosk.packs.install import ANYBODY, ensure_shipped, install
from kiosk.paths import shipped_pack
from kiosk.store.library import Library


def made(folder: Path, times: int) -> list[float]:
    """Seconds to build the shipped pack's archive and install it into an empty store."""
    taken = []
    for number in range(times):
        archive = folder / f"{number}.kpack"
        began = perf_counter()
        build(shipped_pack(), archive)
        install(archive, Library(folder / str(number)), ANYBODY)
        taken.append(perf_counter() - began)
    return taken


def found(data: Path, times: int) -> list[float]:
    """Milliseconds of a later start to see that there is nothing to build."""
    taken = []
    for _ in range(times):
        began = perf_counter()
        ensure_shipped(Library(data), shipped_pack())
        taken.append((perf_counter() - began) * 1000)
    return taken
