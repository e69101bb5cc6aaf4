"""The rules of an exhibit that are more than the form of its fields; the same for sources and archives."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import get_args

from kiosk.packs.content import Content, GoalData, text_names
from kiosk.packs.fields import Entry
from kiosk.packs.media_rules import media_breaches
from kiosk.packs.problems import Breach, Severity
from kiosk.packs.rules_learn import learn_faults
from kiosk.packs.rules_quiz import question_faults, survey_faults
from kiosk.packs.rules_take_part import take_part_faults
from kiosk.packs.schema import Module
from kiosk.packs.signs import count_words, faults, placeholders, too_long
from kiosk.packs.walk import WordedText, entries, texts

LEAST_CONTRAST = 4.5


def breaches(content: Content, *, unread: frozenset[str] = frozenset()) -> Iterator[Breach]:
    """Everything that is wrong; `unread` names modules that are not whole here, whose absent entries are no fault."""
    yield from _modules(content, unread)
    yield from _references(content, unread)
    yield from media_breaches(content, unread)
    for goal in content.goals:
        yield from _contrast(goal)
    for site in content.sites:
        for advice in site.advice:
            if advice.valid_until and advice.valid_until < advice.checked:
                path = f"sites/{site.id}/advice/{advice.id}/valid_until"
                yield Breach(path, "the advice ends before it was checked", "correct one of the two dates")
    yield from _questions(content)
    for path, what, remedy, language in take_part_faults(content.pledges, content.days, _goal_numbers(content, unread)):
        yield Breach(path, what, remedy, language)
    for path, what, remedy in learn_faults(content, unread):
        yield Breach(path, what, remedy)
    yield from _plain_words("pack", content.pack)
    for path, entry in entries(content):
        yield from _plain_words(path, entry)
    for text in texts(content):
        if text.text:
            yield from _wording(text, first=text.language == content.pack.source_language)


def gaps(content: Content) -> Iterator[Breach]:
    """What an archive must not leave open: an id twice, a language or a field too few or too many."""
    for path, count in Counter(path for path, _ in entries(content)).items():
        if count > 1:
            yield Breach(path, "the id stands twice", "choose another id")
    spoken = set(content.pack.languages)
    if content.pack.title.keys() != spoken:
        yield Breach("pack/title", "the title is not given in exactly the languages of the pack", "build it again")
    for path, entry in entries(content):
        names = {name.key for name in text_names(entry.source)}
        if entry.texts.keys() != spoken:
            yield Breach(path, "the texts are not in exactly the languages of the pack", "build it again")
        for language, found in entry.texts.items():
            if found.keys() != names:
                yield Breach(path, "the texts are not exactly the ones there should be", "build it again", language)
    for text in texts(content):
        if not text.text and (text.required or text.original):
            yield Breach(text.path, "the text is missing", "translate it and build the pack again", text.language)


def _modules(content: Content, unread: frozenset[str]) -> Iterator[Breach]:
    for module in get_args(Module):
        listed = module in content.pack.modules
        present = bool(getattr(content, module))
        if listed and not present and module not in unread:
            yield Breach("pack/modules", f"the module “{module}” has no entry", f"add one, or take “{module}” out")
        if present and not listed:
            yield Breach("pack/modules", f"the module “{module}” is not listed", f"add “{module}” to the modules")


def _references(content: Content, unread: frozenset[str]) -> Iterator[Breach]:
    media = {item.id for item in content.media if item.kind == "image"}
    numbers = Counter(goal.number for goal in content.goals)
    for goal in content.goals:
        if numbers[goal.number] > 1:
            yield Breach(f"goals/{goal.id}/number", f"two goals have the number {goal.number}", "correct one of them")
        if goal.emblem and goal.emblem not in media and "media" not in unread:
            remedy = "add it to media.yaml, or correct the name"
            yield Breach(f"goals/{goal.id}/emblem", f"there is no picture “{goal.emblem}”", remedy)
    for path, stop in ((f"sites/{site.id}/stops/{stop.id}", stop) for site in content.sites for stop in site.stops):
        if stop.picture not in media and "media" not in unread:
            remedy = "add it to media.yaml, or correct the name"
            yield Breach(f"{path}/picture", f"there is no picture “{stop.picture}”", remedy)
    if "goals" in content.pack.modules and "goals" not in unread:
        linked = [(f"moments/{moment.id}/goals", moment.goals) for moment in content.moments]
        linked += [(f"quiz/{question.id}/goals", question.goals) for question in content.quiz]
        for path, named in linked:
            for number in named:
                if number not in numbers:
                    yield Breach(path, f"the pack has no goal {number}", "add the goal, or take the number out")


def _questions(content: Content) -> Iterator[Breach]:
    for question in content.quiz:
        for field, what, remedy in question_faults(question, question.options):
            yield Breach(f"quiz/{question.id}/{field}", what, remedy)
    for asked in content.survey:
        words = asked.texts.get(content.pack.source_language, {})
        worded = bool(words.get("empty") and words.get("full"))
        for field, what, remedy in survey_faults(asked, len(asked.options), worded=worded):
            yield Breach(f"survey/{asked.id}/{field}", what, remedy)


def _goal_numbers(content: Content, unread: frozenset[str]) -> frozenset[int]:
    """The numbers that others may point to; none where the goals are not known whole, or the pack has none."""
    return frozenset() if "goals" in unread else frozenset(goal.number for goal in content.goals)


def _contrast(goal: GoalData) -> Iterator[Breach]:
    pairs = ((goal.colour, goal.text_colour, ""), (goal.night_colour, goal.night_text_colour, "night_"))
    for ground, ink, prefix in pairs:
        ratio = contrast(ground, ink)
        if ratio < LEAST_CONTRAST:
            what = f"{ink} on {ground} has a contrast of {ratio:.2f}, less than {LEAST_CONTRAST}"
            yield Breach(f"goals/{goal.id}/{prefix}text_colour", what, "take a lighter or a darker text colour")


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours "#RRGGBB" as WCAG reckons it, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _plain_words(path: str, entry: Entry) -> Iterator[Breach]:
    """The words that are the same in every language: licences, credits, document symbols."""
    for name in type(entry).model_fields:
        value = getattr(entry, name)
        for word in value if isinstance(value, list) else [value]:
            for what, remedy in faults(word) if isinstance(word, str) else ():
                yield Breach(f"{path}/{name}", what, remedy)


def _wording(text: WordedText, *, first: bool) -> Iterator[Breach]:
    def breach(what: str, remedy: str, severity: Severity = "error") -> Breach:
        return Breach(text.path, what, remedy, text.language, severity)

    for what, remedy in faults(text.text):
        yield breach(what, remedy)
    if first:
        yield from _length(text, breach)
        return
    if placeholders(text.text) != placeholders(text.original):
        wanted = " ".join(placeholders(text.original)) or "none"
        yield breach("the placeholders are not those of the original", f"write {wanted}")
    if not text.wording.official and too_long(text.text, text.original):
        what = f"the translation has {len(text.text)} signs, the original {len(text.original)}"
        yield breach(what, "see whether it fits its place, or write it shorter", "warning")


def _length(text: WordedText, breach: Callable[..., Breach]) -> Iterator[Breach]:
    rules = text.wording
    if rules.signs and len(text.text) > rules.signs:
        yield breach(f"the text has {len(text.text)} signs", f"write at most {rules.signs}")
    words = count_words(text.text, text.language)
    if rules.words and words is not None and not rules.words[0] <= words <= rules.words[1]:
        fewest, most = rules.words
        yield breach(f"the text has {words} words", f"write {fewest} to {most}", "warning")
