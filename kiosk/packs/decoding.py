"""Trying whether media can really be decoded, in a process of its own with limits of time and memory.

A header can look right while the rest is cut short or made to harm the decoder; whatever happens there, this program
goes on. Run as `python -m kiosk.packs.decoding` it reads a JSON list of [kind, path] and prints a line for each: why it
cannot be shown, or nothing.
"""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen

EACH_S = 10
"""So long one file may take."""
MOST_IMAGE_MIB = 192
"""Memory of a decoded picture: 40 million pixels of four bytes."""
_MEMORY = 4 * 2**30
_NOTHING = "it holds nothing to be shown or heard; save it anew"
_DEAD = "the decoder gives up on it; save it anew"

MediaPath = tuple[str, Path]
"""The kind of a media file (image, video, audio, captions) and where it lies."""


def undecodable(files: Sequence[MediaPath]) -> dict[int, str]:
    """What cannot be decoded, by its place in the list, and why."""
    found: dict[int, str] = {}
    start = 0
    while start < len(files):
        answers = list(_answers(files[start:]))
        found |= {start + i: answer for i, answer in enumerate(answers) if answer}
        start += len(answers)
        if start < len(files):
            found[start] = _DEAD
            start += 1
    return found


def _answers(files: Sequence[MediaPath]) -> Iterator[str]:
    """An answer for each file up to the one at which the process died."""
    command = [sys.executable, "-m", "kiosk.packs.decoding"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with Popen(command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, text=True, env=environment) as child:  # noqa: S603  # ours
        if child.stdin is None or child.stdout is None:
            raise RuntimeError("the decoder has no input or output")
        child.stdin.write(json.dumps([(kind, str(path)) for kind, path in files]))
        child.stdin.close()
        try:
            for line in child.stdout:
                yield json.loads(line)
        finally:
            child.kill()


def main() -> None:
    """Decode what stdin names."""
    files = json.load(sys.stdin)
    _limit()
    from PySide6.QtGui import QGuiApplication, QImageReader

    application = QGuiApplication(["kiosk"])
    QImageReader.setAllocationLimit(MOST_IMAGE_MIB)
    for kind, path in files:
        _watch(EACH_S)
        why = {"image": _image, "video": _video, "audio": _audio}.get(kind, lambda _path: "")(path)
        print(json.dumps(why), flush=True)  # noqa: T201  # its answer
    del application


def _limit() -> None:
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _watch(seconds: int) -> None:
    """Die unless called again in time."""
    import signal

    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def _image(path: str) -> str:
    from PySide6.QtGui import QImageReader

    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    return f"it cannot be decoded ({reader.errorString().lower()}); save it anew" if reader.read().isNull() else ""


def _video(path: str) -> str:
    from PySide6.QtCore import QEventLoop, QUrl
    from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

    loop, player, sink = QEventLoop(), QMediaPlayer(), QVideoSink()
    player.setVideoSink(sink)
    seen: list[str] = []

    def end(why: str) -> None:
        seen.append(why)
        loop.quit()

    sink.videoFrameChanged.connect(lambda frame: end("") if frame.isValid() else None)
    player.errorOccurred.connect(lambda _error, text: end(f"it cannot be played ({text.lower()}); save it anew"))
    player.mediaStatusChanged.connect(
        lambda status: end(_NOTHING) if status == QMediaPlayer.MediaStatus.EndOfMedia else None
    )
    player.setSource(QUrl.fromLocalFile(path))
    player.play()
    if not seen:
        loop.exec()
    player.stop()
    return seen[0]


def _audio(path: str) -> str:
    from PySide6.QtCore import QEventLoop, QUrl
    from PySide6.QtMultimedia import QAudioDecoder

    loop, decoder = QEventLoop(), QAudioDecoder()
    seen: list[str] = []

    def end(why: str) -> None:
        seen.append(why)
        loop.quit()

    decoder.bufferReady.connect(lambda: end(""))
    decoder.error.connect(lambda _error: end(f"it cannot be played ({decoder.errorString().lower()}); save it anew"))
    decoder.finished.connect(lambda: end(_NOTHING))
    decoder.setSource(QUrl.fromLocalFile(path))
    decoder.start()
    if not seen:
        loop.exec()
    decoder.stop()
    return seen[0]


if __name__ == "__main__":
    main()
