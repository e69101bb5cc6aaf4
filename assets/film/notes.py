"""The sound of the film: each place of the ring has its own soft note. Nothing is recorded, all of it is reckoned."""

import numpy as np
from numpy.typing import NDArray
from scenes import DURATION, FIRST, LAST, STEP

RATE = 48_000
PEAK = 10 ** (-18 / 20)
"""-18 dBFS: as loud as the exhibit may ever be."""
_PENTATONIC = (0, 2, 4, 7, 9)
_LOWEST = 130.81


def pitch(place: int) -> float:
    """The note of a place in Hz; five to the octave, the open place lowest."""
    octave, step = divmod(place, len(_PENTATONIC))
    return float(_LOWEST * 2 ** (octave + _PENTATONIC[step] / 12))


def sound() -> NDArray[np.float32]:
    """The whole film's sound, one channel."""
    track = np.zeros(round(DURATION * RATE), np.float64)
    _add(track, 0.4, 0, 0.5)
    _add(track, 3.4, 0, 0.6)
    for place in range(1, 18):
        _add(track, 4.4 + 0.17 * place, place, 0.14)
        _add(track, 8.2 + 0.1 * place + 1.2, place, 0.12)
        _add(track, FIRST + (place - 1) * STEP + 0.4, place, 0.8)
        _add(track, LAST + 0.8 + 0.16 * place, 18 - place, 0.12)
    for start in (52.6, 54.6):
        _add(track, start, 0, 0.4)
    for place in (0, 2, 3, 5, 7, 10):
        _add(track, 56.4 + 0.09 * place, place, 0.6)
    for delay, share in ((0.061, 0.3), (0.137, 0.22), (0.211, 0.16), (0.353, 0.1)):
        late = round(delay * RATE)
        track[late:] += share * track[:-late]
    fade = np.minimum(1.0, (DURATION - np.arange(track.size) / RATE) / 1.2)
    track *= np.clip(fade, 0, 1)
    return (track * (PEAK / np.abs(track).max())).astype(np.float32)


def _add(track: NDArray[np.float64], start: float, place: int, loudness: float) -> None:
    first = round(start * RATE)
    time = np.arange(min(4 * RATE, track.size - first)) / RATE
    wave = sum(np.sin(2 * np.pi * pitch(place) * part * time) / part**2.2 for part in (1, 2, 3))
    loud = np.minimum(1, time / 0.03) * np.exp(-time * (1.1 + pitch(place) / 900))
    track[first : first + time.size] += loudness * wave * loud
