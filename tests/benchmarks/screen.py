"""A virtual screen as large as a kiosk's, and programs on it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WIDTH, HEIGHT = 1080, 1920
ROOT = Path(__file__).parents[2]

_HIDDEN = {"QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "WAYLAND_DISPLAY"}


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """The environment of a program on a fresh X server, with plain graphics and no fonts of the machine."""
    if shutil.which("Xvfb") is None:
        sys.exit("The benchmarks need Xvfb: install the Debian packages that README.md names.")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"],
        pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        yield {
            **{name: value for name, value in os.environ.items() if name not in _HIDDEN},
            "DISPLAY": f":{number}",
            "KIOSK_DISPLAY_GRAPHICS": "plain",
            "FONTCONFIG_FILE": str(ROOT / "tests" / "no-fonts.conf"),
            "PYTHONPATH": str(ROOT),
            "TZ": "UTC",
        }
    finally:
        server.terminate()
        server.wait(timeout=10)


def output(arguments: list[str], environment: dict[str, str], timeout_s: float = 300) -> str:
    """What a Python program prints; one that fails ends the benchmarks with its own words."""
    done = subprocess.run(
        [sys.executable, *arguments], env=environment, cwd=ROOT, capture_output=True, text=True, timeout=timeout_s
    )
    if done.returncode:
        sys.exit(f"{' '.join(arguments)} failed:\n{done.stderr}")
    return done.stdout
