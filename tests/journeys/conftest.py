"""A real X server, the real program in its own process, and real touches."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

WIDTH, HEIGHT = 540, 960

_PAUSE_S = 1.4
"""Between two touches, as a visitor takes to see the next screen; long enough for a machine under load."""


@dataclass
class Kiosk:
    """The running program and the finger in front of it; places are in base px of the portrait screen (1080 × 1920)."""

    process: subprocess.Popen[str]
    display: str
    data: Path

    def touch(self, x: float, y: float) -> None:
        """Tap a place of the screen."""
        scale = WIDTH / 1080
        self._xdotool("mousemove", str(round(x * scale)), str(round(y * scale)))
        self._xdotool("click", "1")
        time.sleep(_PAUSE_S)

    def hammer(self, x: float, y: float) -> None:
        """Touch a place two hundred times within a second."""
        scale = WIDTH / 1080
        self._xdotool("mousemove", str(round(x * scale)), str(round(y * scale)))
        self._xdotool("click", "--repeat", "200", "--delay", "5", "1")
        time.sleep(_PAUSE_S)

    def pull(self, *places: tuple[float, float]) -> None:
        """Draw a finger over places of the screen."""
        scale = WIDTH / 1080
        for at, (x, y) in enumerate(places):
            self._xdotool("mousemove", str(round(x * scale)), str(round(y * scale)))
            if at == 0:
                self._xdotool("mousedown", "1")
            time.sleep(0.05)
        self._xdotool("mouseup", "1")
        time.sleep(_PAUSE_S)

    def key(self, name: str) -> None:
        """Press a key."""
        self._xdotool("key", name)

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env={**os.environ, "DISPLAY": self.display}, check=True, timeout=20)

    def stop(self) -> int:
        """Ask the program to end, as the system would."""
        self.process.terminate()
        _, complaints = self.process.communicate(timeout=20)
        assert complaints == ""
        return self.process.returncode


@pytest.fixture(scope="session")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A virtual screen in portrait."""
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        pytest.fail("the journeys need Xvfb and xdotool: install the Debian packages named in the README")
    reader, writer = os.pipe()
    log = (tmp_path_factory.mktemp("x") / "log").open("w")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"],
        pass_fds=(writer,),
        stderr=log,
    )
    os.close(writer)
    with os.fdopen(reader) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(timeout=10)
    log.close()


@pytest.fixture
def environment(display: str) -> dict[str, str]:
    """The program's environment: this screen, plain graphics, no fonts of the machine."""
    hidden = {"QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "WAYLAND_DISPLAY"}
    return {
        **{name: value for name, value in os.environ.items() if name not in hidden},
        "DISPLAY": display,
        "KIOSK_TRACE_START": "1",
        "KIOSK_DISPLAY_GRAPHICS": "plain",
        "PYTHONUNBUFFERED": "1",
        "TZ": "UTC",
    }


@pytest.fixture
def kiosk(environment: dict[str, str], tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Kiosk]:
    """The program in full screen, with its first frame shown; parametrise indirectly with more environment."""
    data = tmp_path / "data"
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "run", "--data", str(data)],
        env={**environment, **getattr(request, "param", {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line.startswith("first frame"):
        process.kill()
        pytest.fail(f"the program did not start: {process.communicate()[1]}")
    time.sleep(0.5)
    running = Kiosk(process, environment["DISPLAY"], data)
    yield running
    if process.poll() is None:
        process.kill()
    process.communicate()
