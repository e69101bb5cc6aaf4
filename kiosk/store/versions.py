"""Which of two versions is the later one, by the rules of SemVer."""

Precedence = tuple[tuple[int, ...], bool, tuple[tuple[bool, int, str], ...]]


def precedence(version: str) -> Precedence:
    """A key that sorts versions: 1.0.0-beta.2 < 1.0.0-beta.11 < 1.0.0 < 1.2.0; what follows a “+” does not count."""
    core, _, pre_release = version.partition("+")[0].partition("-")
    numbers = tuple(int(number) for number in core.split("."))
    parts = tuple(_identifier(part) for part in pre_release.split(".")) if pre_release else ()
    return numbers, not pre_release, parts


def _identifier(part: str) -> tuple[bool, int, str]:
    return (False, int(part), "") if part.isdecimal() else (True, 0, part)
