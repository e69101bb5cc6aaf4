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


def with_targets(edition: Edition, language: str) -> tuple[str, ...]:
    """The ids of the Goals whose targets are told, those with the most to read first."""
    words = {line.id: edition.targets(language, goal=line.number) for line in edition.goals(language)}
    told = {id: sum(len(target.text.standard) for target in targets) for id, targets in words.items() if targets}
    return tuple(sorted(told, key=lambda id: (-told[id], id)))


def answers(edition: Edition, language: str) -> tuple[str, ...]:
    """The questions as they come, then those with the longest answers."""
    found = _longest_first(*((answer.id, answer.text.standard) for answer in edition.answers(language)))
    return ("", *found[:3]) if found else ()


def stories(edition: Edition, language: str) -> tuple[str, ...]:
    """The ids of all stories, those with the longest page first."""
    stories = [book for book in edition.books(language) if book.kind == "story"]
    return _longest_first(*((book.id, max((page.text.standard for page in book.pages), key=len)) for book in stories))


def pictures(edition: Edition, language: str) -> tuple[str, ...]:
    """The ids of the gallery's pictures, those with the longest titles first."""
    return _longest_first(*((exhibit.id, exhibit.title) for exhibit in edition.gallery(language)))


def symbols(edition: Edition, language: str) -> tuple[str, ...]:
    """The ids of all document symbols to take apart, the longest first."""
    return _longest_first(*((symbol.id, symbol.symbol) for symbol in edition.symbols(language)))


def drafts(edition: Edition, language: str) -> tuple[str, ...]:
    """The ids of all drafts to vote on, those with the longest texts first."""
    items = [item for item in edition.assembly(language) if item.kind == "draft"]
    return _longest_first(*((item.id, item.text.standard) for item in items))
