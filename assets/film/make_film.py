"""Makes the film “Once a day” of the shipped pack: pictures by `scenes.py`, sound by `notes.py`, WebM by PyAV.

For whoever changes the film; the exhibit plays the file in git and needs none of this. From the repository's folder:

    pip install av numpy
    QT_QPA_PLATFORM=offscreen python assets/film/make_film.py

It also says how fast the picture's light changes: nothing may flash more than twice a second.
"""

import os
from fractions import Fraction
from pathlib import Path

import av
import notes
import numpy as np
import scenes
from numpy.typing import NDArray
from PySide6.QtGui import QGuiApplication, QImage

PACK = Path(__file__).parents[1] / "packs" / "unhub"
FILM = PACK / "media" / "film-once-a-day.webm"
POSTER = PACK / "media" / "film-once-a-day.png"
POSTER_AT = 55.0
_BT709 = 1
_BT601, _SMPTE170M = 5, 6
"""The matrix as PyAV and as the file name it; Qt takes every film for one of these where it has no GPU."""
_SOUND_FRAME = 960


def main() -> None:
    """Draw every frame, write the film and its poster, and say how large it is and how often it flashes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    goals = scenes.goals_of(PACK)
    scenes.draw(goals, POSTER_AT).convertToFormat(QImage.Format.Format_RGB888).save(str(POSTER))
    light = _write(goals)
    print(f"{FILM.name}: {FILM.stat().st_size / 1e6:.2f} MB, at most {flashes(light)} flashes in a second")  # noqa: T201
    del application


def _write(goals: list[scenes.Goal]) -> NDArray[np.float64]:
    light = []
    with av.open(str(FILM), "w", options={"fflags": "+bitexact"}) as film:
        picture = film.add_stream("libvpx-vp9", rate=scenes.FRAMES_PER_SECOND)
        picture.width, picture.height, picture.pix_fmt = scenes.WIDTH, scenes.HEIGHT, "yuv420p"
        picture.options = {"crf": "33", "b": "0", "cpu-used": "2", "row-mt": "1", "g": "75", "auto-alt-ref": "1"}
        context = picture.codec_context
        context.color_primaries = context.color_trc = context.color_range = _BT709
        context.colorspace = _SMPTE170M
        sound = film.add_stream("libopus", rate=notes.RATE)
        sound.layout, sound.bit_rate = "mono", 64_000
        for number in range(round(scenes.DURATION * scenes.FRAMES_PER_SECOND)):
            pixels = _pixels(scenes.draw(goals, number / scenes.FRAMES_PER_SECOND))
            light.append(_light(pixels))
            frame = av.VideoFrame.from_ndarray(pixels, "bgra").reformat(format="yuv420p", dst_colorspace=_BT601)
            frame.pts, frame.time_base = number, Fraction(1, scenes.FRAMES_PER_SECOND)
            film.mux(picture.encode(frame))
        film.mux(picture.encode())
        track = notes.sound()
        for first in range(0, track.size, _SOUND_FRAME):
            heard = av.AudioFrame.from_ndarray(track[None, first : first + _SOUND_FRAME], "flt", "mono")
            heard.sample_rate, heard.pts, heard.time_base = notes.RATE, first, Fraction(1, notes.RATE)
            film.mux(sound.encode(heard))
        film.mux(sound.encode())
    return np.array(light)


def _pixels(image: QImage) -> NDArray[np.uint8]:
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).copy()


def _light(pixels: NDArray[np.uint8]) -> NDArray[np.float64]:
    """The relative luminance of 16 × 9 parts of a picture."""
    cells = pixels[..., 2::-1].reshape(9, 80, 16, 80, 3).mean((1, 3)) / 255
    linear = np.where(cells <= 0.04045, cells / 12.92, ((cells + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def flashes(light: NDArray[np.float64]) -> int:
    """The most pairs of opposing changes of light (a tenth or more, darker state under 0.8) in any second and part."""
    most = 0
    for series in light.reshape(len(light), -1).T:
        turns, extreme, rising = [], series[0], 0
        for number, value in enumerate(series):
            if abs(value - extreme) >= 0.1 and min(value, extreme) < 0.8:
                way = 1 if value > extreme else -1
                if way != rising:
                    turns.append(number)
                    rising = way
                extreme = value
            elif (value - extreme) * rising > 0:
                extreme = value
        for turn in turns:
            most = max(most, sum(turn <= other < turn + scenes.FRAMES_PER_SECOND for other in turns) // 2)
    return most


if __name__ == "__main__":
    main()
