"""The words of an exhibit that are nearest to one that is not in it."""

from collections.abc import Iterable
from operator import itemgetter

_SHORT, _LONG = 4, 8


def allowance(word: str) -> int:
    """How many slips a word may hold and still be taken for another: one for each four letters, at most three."""
    return 1 if len(word) < _SHORT + 1 else 2 if len(word) < _LONG else 3


def distance(one: str, two: str, most: int) -> int:
    """How many letters are to be put in, left out, exchanged or swapped with a neighbour; beyond `most`, most + 1."""
    if abs(len(one) - len(two)) > most:
        return most + 1
    earlier: list[int] = []
    before = list(range(len(two) + 1))
    for i, letter in enumerate(one, start=1):
        row = [i]
        for j, other in enumerate(two, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == two[j - 2] and one[i - 2] == other:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        earlier, before = before, row
    return min(before[-1], most + 1)


def nearest(word: str, known: Iterable[tuple[str, int]], count: int) -> list[str]:
    """The `count` known words nearest to a word, the more frequent first among equals; `known` says how frequent."""
    most = allowance(word)
    letters = set(word)
    near: list[tuple[int, int, str]] = []
    for candidate, frequency in known:
        if abs(len(candidate) - len(word)) > most or len(letters.symmetric_difference(candidate)) > 2 * most:
            continue
        slips = distance(word, candidate, most)
        if 0 < slips <= most:
            near.append((slips, -frequency, candidate))
    return [candidate for *_, candidate in sorted(near, key=itemgetter(0, 1, 2))[:count]]
