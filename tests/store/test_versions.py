"""Later and earlier, by the example of the SemVer rules."""

from itertools import pairwise

import pytest

from kiosk.store.versions import precedence

IN_ORDER = [
    "0.9.10",
    "1.0.0-alpha",
    "1.0.0-alpha.1",
    "1.0.0-alpha.beta",
    "1.0.0-beta",
    "1.0.0-beta.2",
    "1.0.0-beta.11",
    "1.0.0-rc.1",
    "1.0.0",
    "1.0.1",
    "1.2.0",
    "1.10.0",
    "2.0.0",
]


@pytest.mark.parametrize(("earlier", "later"), [*pairwise(IN_ORDER)])
def test_order(earlier: str, later: str) -> None:
    assert precedence(earlier) < precedence(later)


def test_the_build_does_not_count() -> None:
    assert precedence("1.0.0+a") == precedence("1.0.0+b-c") == precedence("1.0.0")
