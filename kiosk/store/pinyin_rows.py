"""Which Chinese words of an exhibit can be typed by their sound.

The words are runs of up to four characters that come twice or more, in more than one company, and every single
character.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from kiosk.store.recall import Worker, afresh
from kiosk.store.search_rows import SearchEntry
from kiosk.store.spans import spans

_LONGEST_RUN = 4
_IN_TITLE = 3
_SMALL = frozenset("的了在与是为有等将这那也都而从到对以于由被把向让使它他她们及其之所个")


def pinyin_rows(entries: Iterable[SearchEntry], worker: Worker = afresh) -> Iterator[dict[str, str | int]]:
    """The words with their sound, its first letters, and how much they weigh."""
    runs = [run for entry in entries if entry.language == "zh" for run in worker(_runs, entry)]
    if runs:
        yield from worker(_rows, tuple(runs))


def _rows(runs: tuple[tuple[str, int], ...]) -> list[dict[str, str | int]]:
    from pypinyin import lazy_pinyin, pinyin  # 50 MB of memory
    from pypinyin.constants import Style

    counts = _counted(runs)
    rows: dict[tuple[str, str], dict[str, str | int]] = {}
    for word in _words(runs, counts):
        syllables = lazy_pinyin(word)
        readings = (
            [syllables] if len(word) > 1 else [[sound] for sound in pinyin(word, style=Style.NORMAL, heteronym=True)[0]]
        )
        for place, reading in enumerate(readings):
            sound = "".join(reading)
            if sound.isascii() and sound.isalpha():
                rows[sound, word] = {
                    "pinyin": sound,
                    "word": word,
                    "initials": "".join(syllable[0] for syllable in reading) if len(reading) > 1 else "",
                    "weight": counts[word] * len(word) if place == 0 else 0,
                }
    return [rows[key] for key in sorted(rows)]


def _runs(entry: SearchEntry) -> tuple[tuple[str, int], ...]:
    """The runs of Chinese in an entry with their weight."""
    weighed = ((entry.names, _IN_TITLE), (entry.text, 1))
    return tuple((span.folded, weight) for text, weight in weighed for span in spans(text) if span.is_han)


def _counted(runs: Sequence[tuple[str, int]]) -> Counter[str]:
    """How often each run of up to four characters comes, and a little longer ones; of two and more only if twice."""
    counts: Counter[str] = Counter()
    for length in range(1, _LONGEST_RUN + 2):
        level: Counter[str] = Counter()
        for run, weight in runs:
            for at in range(len(run) - length + 1):
                part = run[at : at + length]
                if length < 3 or (part[1:] in counts and part[:-1] in counts):
                    level[part] += weight
        counts.update({part: count for part, count in level.items() if length == 1 or count > 1})
    return counts


def _words(runs: Sequence[tuple[str, int]], counts: Counter[str]) -> Iterator[str]:
    """Single characters, and runs that stand in more than one company and neither begin nor end with a small word."""
    before: dict[str, set[str]] = {}
    after: dict[str, set[str]] = {}
    for number, (run, _weight) in enumerate(runs):
        for length in range(2, _LONGEST_RUN + 1):
            for at in range(len(run) - length + 1):
                part = run[at : at + length]
                if part in counts:
                    edge = str(number)
                    before.setdefault(part, set()).add(run[at - 1] if at else f"<{edge}")
                    after.setdefault(part, set()).add(run[at + length] if at + length < len(run) else f">{edge}")
    for part in counts:
        if len(part) == 1 or (len(part) <= _LONGEST_RUN and _is_word(part, before[part], after[part])):
            yield part


def _is_word(run: str, before: set[str], after: set[str]) -> bool:
    return not {run[0], run[-1]} & _SMALL and len(before) > 1 and len(after) > 1
