"""What the pages are about: the ids of an edition, those with the longest words first."""

from kiosk.store.edition import Edition


def goals(edition: Edition, language: str) -> tuple[str, ...]:
    """The ids of all Goals, those with the longest titles first."""
    return _longest_first(*((line.id, line.title) for line in edition.goals(language)))


def moments(edition: Edition, language: str) -> tuple[str, ...]:
    """The ids of all moments, those with the longest titles first."""
    return _longest_first(*((line.id, line.title) for line in edition.moments(language)))


def sites(edition: Edition, language: str) -> tuple[str, ...]:
    """The ids of all visitor centres, those with the longest names first."""
    return _longest_first(*((line.id, line.city + line.building) for line in edition.sites(language)))


def tours(edition: Edition, language: str) -> tuple[str, ...]:
    """The ids of all visitor centres with a virtual tour."""
    return tuple(id for id in sites(edition, language) if edition.stops(language, id))


def messages(edition: Edition, language: str) -> tuple[str, ...]:
    """The ids of all messages, those with the longest titles first."""
    return _longest_first(*((line.id, line.title) for line in edition.messages(language)))


def _longest_first(*lines: tuple[str, str]) -> tuple[str, ...]:
    return tuple(id for id, _ in sorted(lines, key=lambda line: (-len(line[1]), line[0])))


def days(edition: Edition, language: str) -> tuple[str, ...]:
    """The calendar as it opens, then the days with the longest names, those with the longest texts, and the weeks."""
    lines = edition.days(language)
    texts = {line.id: len(day.text.standard) for line in lines if (day := edition.day(language, line.id))}
    named = _longest_first(*((line.id, line.name) for line in lines))[:6]
    told = tuple(sorted(texts, key=lambda id: (-texts[id], id)))[:6]
    weeks = tuple(line.id for line in lines if line.length > 1)
    return tuple(dict.fromkeys(("", *named, *told, *weeks)))
