"""The benchmarks: one command, one table of medians. Nothing is asserted; what a number means, a person decides.

    python tests/benchmarks [--quick]

Absolute numbers differ between machines: so each row also tells a ratio to a baseline measured in the same run, and the
load of the machine is printed. Peers: Exhibitera's timeline in Chromium in kiosk mode, measured on a machine like this.
"""

import os
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[2]))

import editions
import large_packs
import searches
import stores
from screen import screen
from starts import bare_python, empty_windows, first_frames, many_visits, thread, walks
from stress import STRESS, stressed
from table import Measure, print_table

_LANGUAGE_MS, _SCREEN_MS = 100, 50
_OWN_P95_MS, _OWN_WORST_MS, _FRAMES_A_SECOND = 4, 8, 50
_PEER_FRAMES = "vis-timeline: 67 ms (10 000), over 1000 ms (100 000)"
_PEERS = {
    "shipped pack": {"start": "1.0 s (100 entries)", "language": "116 ms (100 entries)", "memory": "482 MiB"},
    "1000 moments": {"start": "8.0 s (1000 entries)", "language": "3800 ms (1000 entries)"},
}


def main(*, quick: bool) -> None:
    """Measure everything and print it."""
    starts, rounds, visits = (3, 2, 100) if quick else (9, 5, 1000)
    print(f"Load at the beginning: {_load()}", file=sys.stderr)
    with TemporaryDirectory(prefix="kiosk-benchmarks-") as name, screen() as environment:
        folder = Path(name)
        stores_by_name = {
            "shipped pack": stores.shipped(folder / "shipped"),
            "1000 moments": stores.many(folder / "many"),
        }
        python_s = median(bare_python(environment, starts))
        empty = {what: median(values) for what, values in empty_windows(environment, starts).items()}
        print(
            f"Baselines: bare Python {python_s:.3f} s; empty window {empty['first_s']:.3f} s to its first frame, "
            f"{empty['frames_ms']:.1f} ms a further frame, {empty['mib']:.0f} MiB"
        )
        measures: list[Measure] = []
        for pack, data in stores_by_name.items():
            measures += _of_pack(pack, data, environment, empty, starts, rounds)
        measures += _large_packs(folder, 1 if quick else 3)
        measures.append(Measure("pack built and installed", editions.made(folder, 3), "s", ("bare Python", python_s)))
        measures.append(
            Measure(
                "nothing to build at a later start",
                editions.found(stores_by_name["shipped pack"], 20),
                "ms",
                ("bare Python", python_s * 1000),
            )
        )
        memory = many_visits(stores_by_name["shipped pack"], environment, visits)
        after = ("memory after the first fifth", memory[0])
        measures.append(
            Measure(f"memory after {visits} visits (no files)", memory[-1:], "MiB", after, 1.05 * memory[0])
        )
        measures += _of_search(folder)
        measures += _of_thread(stressed(folder / "stress"), environment, empty)
    print_table(measures)
    print(f"Load: {_load()}; {os.cpu_count()} processors")


def _of_pack(
    pack: str, data: Path, environment: dict[str, str], empty: dict[str, float], starts: int, rounds: int
) -> list[Measure]:
    peers = _PEERS[pack]
    window, frame = ("empty window", empty["first_s"]), ("empty frame", empty["frames_ms"])
    frames = first_frames(data, environment, starts)
    walked = walks(data, environment, rounds)
    measures = [Measure(f"{pack}: exec → first frame", frames, "s", window, 1.0, peers["start"])]
    for name, values in walked["times"].items():
        switch = name.startswith("language")
        measures.append(
            Measure(
                f"{pack}: {name}",
                values,
                "ms",
                frame,
                _LANGUAGE_MS if switch else _SCREEN_MS,
                peers["language"] if switch and "timeline" in name else "",
                walked["settled"][name],
            )
        )
    memory = ("empty window", empty["mib"])
    measures.append(
        Measure(f"{pack}: memory at rest (PSS)", [walked["rest"]["mib"]], "MiB", memory, 200, peers.get("memory", ""))
    )
    clock = ("clock.now()", median(walked["rest"]["clock_us"]))
    measures.append(Measure(f"{pack}: telling the log an event", walked["rest"]["events_us"], "µs", clock, 50))
    return measures


def _large_packs(folder: Path, times: int) -> list[Measure]:
    """A signed pack of 1 GB in 5000 files, beside `unzip` of it; the rehearsal, the same for any pack, is left out."""
    found = large_packs.installed(folder / "large", times)
    if found is None:
        return []
    unzip = median(found.unzip)
    return [
        Measure("1 GB in 5000 files: installed", found.install, "s", ("unzip", unzip), unzip),
        Measure("1 GB in 5000 files: the same again", found.update, "s", ("unzip", unzip), unzip),
        Measure("1 GB in 5000 files: most memory", found.mib, "MiB", ("target", 150), 150),
    ]


def _of_search(folder: Path) -> list[Measure]:
    edition = searches.many(folder)
    strokes = searches.keystrokes(edition)
    rooms = searches.room(edition)
    middle = ("median letter", median(strokes))
    return [
        Measure(
            f"{searches.MANY} moments: a letter typed, 95 of 100", [searches.ninety_five(strokes)], "ms", middle, 10
        ),
        Measure("room of the search index", [rooms["ours"]], "MiB", ("trigram", rooms["trigram"])),
        Measure("room of a unicode61 index", [rooms["unicode61"]], "MiB", ("trigram", rooms["trigram"])),
    ]


def _of_thread(data: Path, environment: dict[str, str], empty: dict[str, float]) -> list[Measure]:
    """The program's own work of a frame under a moving finger: 95 of 100 frames, and the worst."""
    played = thread(data, environment)
    frame = ("empty frame", empty["frames_ms"])
    measures = []
    for what, values in played["own"].items():
        name, ordered = f"{STRESS} moments: {what}", sorted(values)
        measures.append(
            Measure(f"{name}, own work, p95", [ordered[len(ordered) * 95 // 100]], "ms", frame, _OWN_P95_MS)
        )
        measures.append(Measure(f"{name}, own work, worst", [ordered[-1]], "ms", frame, _OWN_WORST_MS))
        whole = 1000 / played["rate"][what]
        measures.append(Measure(f"{name}, whole frame", [whole], "ms", frame, 1000 / _FRAMES_A_SECOND, _PEER_FRAMES))
    return measures


def _load() -> str:
    return "{:.1f} {:.1f} {:.1f}".format(*os.getloadavg())


if __name__ == "__main__":
    main(quick="--quick" in sys.argv)
