"""What Qt says when it gives up, as one sentence instead of an abort without a word."""

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

PACKAGES = "libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libdbus-1-3 libfontconfig1"
"""The Debian packages that Qt needs on a machine with an X server; README.md names the same."""

_SIGNS = ("could not connect to display", "platform plugin", "xcb-cursor")
"""What Qt says on its way to a fatal message about the window; the sentence at the end says it better."""

_said: list[str] = []


def explain_fatal_messages() -> None:
    """From now on a fatal message of Qt ends the program with a sentence and exit code 1; others go to stderr."""
    qInstallMessageHandler(_hear)


def _hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    del context
    if kind != QtMsgType.QtFatalMsg:
        _said.append(message)
        if not any(sign in message for sign in _SIGNS):
            sys.stderr.write(f"{message}\n")
        return
    if "platform plugin" in message:
        sys.stderr.write(f"{no_window(_said)}\n")
    else:
        sys.stderr.write(f"The exhibit had to stop ({_one_line(message)}); start it again, and report this.\n")
    sys.stderr.flush()
    os._exit(1)


def no_window(said: list[str]) -> str:
    """Why Qt could not open a window, from what it said before it gave up."""
    reasons = [_one_line(line) for line in said if "could not connect" in line or "xcb" in line]
    display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or ""
    if any("could not connect" in reason for reason in reasons):
        return f"The screen “{display}” does not answer; set DISPLAY to a running X server that this user may use."
    return f"Qt cannot draw on the screen “{display}”; install what it needs: apt-get install {PACKAGES}."


def _one_line(message: str) -> str:
    return " ".join(message.split())[:200]
