"""Rows in which every value of a factor meets every value of every other one."""

from itertools import combinations, product


def pairwise_rows(*factors: tuple[object, ...]) -> list[tuple[object, ...]]:
    """Few rows that hold every pair of values of two factors; the same ones every time."""
    spots = list(combinations(range(len(factors)), 2))
    missing = {(a, b, one, two) for a, b in spots for one in factors[a] for two in factors[b]}
    rows = []
    while missing:
        row = max(product(*factors), key=lambda row: sum((a, b, row[a], row[b]) in missing for a, b in spots))
        missing -= {(a, b, row[a], row[b]) for a, b in spots}
        rows.append(row)
    return rows
