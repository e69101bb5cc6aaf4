"""What differs between two exhibits, as a value: entry by entry, in fields, in the texts of each language, in media."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import Any, Literal

from kiosk.store.facts import PACK, Facts, Value

Kind = Literal["added", "removed", "changed"]

ORDER = "order"
"""The field that says in which order the entries of a module, or the parts of an entry, are shown."""

_SEEN = ("sha256", "ext", "width", "height", "seconds")
"""What is known of a media file by its bytes."""

_TITLES = ("title", "name", "city", "question", "caption", "text", "alt")
"""What an entry is called by, the best first."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two exhibits: what a person called it, its facts by path, the bytes of its media by hash."""

    name: str
    facts: Mapping[str, Facts]
    sizes: Mapping[str, int]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it speaks."""
        return tuple(self.facts[PACK].texts)

    @property
    def label(self) -> str:
        """Title, version and name, for a heading."""
        return f"{self.title(PACK)} {self.facts[PACK].fields['version']} ({self.name})"

    def title(self, path: str) -> str:
        """What an entry is called in the pack's own language; "" where it has no words."""
        wording = self.facts[path].texts.get(str(self.facts[PACK].fields["source_language"]), {})
        return next((wording[name] for name in _TITLES if wording.get(name)), "")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that is the same in every language, before and after."""

    name: str
    old: Value
    new: Value


@dataclass(frozen=True, slots=True)
class TextChange:
    """A text in one language, before and after; `name` as in a translator's file: "why", "why/easy"."""

    language: str
    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Change:
    """An entry or a part of one that is new, gone or different.

    `path` is as translators see it ("goals/goal-13/figures/co2"), `title` in the language of the pack. The parts of
    what is new or gone are not told one by one.
    """

    path: str
    kind: Kind
    title: str
    fields: tuple[FieldChange, ...] = ()
    texts: tuple[TextChange, ...] = ()

    @property
    def module(self) -> str:
        """The file of the pack it stands in, without its ending."""
        return self.path.partition("/")[0]

    @property
    def entry(self) -> str:
        """The path of the whole entry."""
        return "/".join(self.path.split("/")[:2])


@dataclass(frozen=True, slots=True)
class MediaChange:
    """A media file that is new, gone, or has other bytes; sizes in bytes, 0 where there is none."""

    id: str
    kind: Kind
    old_size: int
    new_size: int


@dataclass(frozen=True)
class Difference:
    """All that differs from `old` to `new`; `pack` is the title page, `gained` and `lost` are languages.

    `languages` are those that either speaks.
    """

    old: str
    new: str
    languages: tuple[str, ...]
    pack: Change | None
    gained: tuple[str, ...]
    lost: tuple[str, ...]
    changes: tuple[Change, ...]
    media: tuple[MediaChange, ...]

    @property
    def same(self) -> bool:
        """Whether a visitor would see no difference."""
        return not (self.pack or self.gained or self.lost or self.changes or self.media)

    @cached_property
    def counts(self) -> dict[str, Counter[str]]:
        """How many entries of each module were added, removed and changed."""
        found: dict[str, dict[str, Kind]] = {}
        for change in self.changes:
            entries = found.setdefault(change.module, {})
            whole = change.path == change.entry and change.kind != "changed"
            entries[change.entry] = change.kind if whole else entries.get(change.entry, "changed")
        return {module: Counter(entries.values()) for module, entries in found.items()}

    @cached_property
    def texts(self) -> Counter[str]:
        """How many texts read otherwise than before, by language."""
        return Counter(text.language for change in (self.pack, *self.changes) if change for text in change.texts)

    def summary(self) -> str:
        """One line for a person: “Goals: 2 changed · texts: ar 12, fr 12 · media: 1 new (240 kB)”."""
        return " · ".join(self._parts()) or "Nothing is different."

    def in_language(self, language: str) -> "Difference":
        """Only the texts of one language, and the entries that are new or gone."""
        narrowed = (_in_language(change, language) for change in self.changes)
        return replace(
            self,
            pack=_in_language(self.pack, language) if self.pack else None,
            gained=tuple(code for code in self.gained if code == language),
            lost=tuple(code for code in self.lost if code == language),
            changes=tuple(change for change in narrowed if change),
            media=(),
        )

    def as_json(self) -> dict[str, Any]:
        """The difference for programs."""
        return {"same": self.same, "summary": self.summary(), **asdict(self)}

    def _parts(self) -> Iterator[str]:
        if self.pack:
            names = [*(field.name for field in self.pack.fields), *(text.name for text in self.pack.texts)]
            yield f"Title page: {', '.join(dict.fromkeys(names))}"
        for sign, languages in (("added", self.gained), ("removed", self.lost)):
            if languages:
                yield f"languages {sign}: {', '.join(languages)}"
        for module, counts in self.counts.items():
            yield f"{module.capitalize()}: {', '.join(f'{counts[kind]} {kind}' for kind in _KINDS if counts[kind])}"
        if self.texts:
            yield f"texts: {', '.join(f'{language} {count}' for language, count in sorted(self.texts.items()))}"
        if self.media:
            yield f"media: {', '.join(self._media_parts())}"

    def _media_parts(self) -> Iterator[str]:
        for kind, word in (("added", "new"), ("removed", "removed"), ("changed", "changed")):
            of_kind = [change for change in self.media if change.kind == kind]
            if of_kind:
                size = sum(change.old_size if kind == "removed" else change.new_size for change in of_kind)
                yield f"{len(of_kind)} {word} ({size_of(size)})"


_KINDS: tuple[Kind, ...] = ("added", "removed", "changed")


def difference(old: Side, new: Side) -> Difference:
    """What differs from one exhibit to another."""
    changes = [change for change in _changes(old, new) if change.module != "media" or change.kind == "changed"]
    return Difference(
        old=old.label,
        new=new.label,
        languages=tuple(dict.fromkeys((*new.languages, *old.languages))),
        pack=next((change for change in changes if change.path == PACK), None),
        gained=tuple(code for code in new.languages if code not in old.languages),
        lost=tuple(code for code in old.languages if code not in new.languages),
        changes=tuple(change for change in changes if change.path != PACK),
        media=tuple(_media(old, new)),
    )


def size_of(size: int) -> str:
    """A number of bytes for people."""
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{size / 1e3:.0f} kB"


def _changes(old: Side, new: Side) -> Iterator[Change]:
    """Module by module in the order of the new exhibit, with what is gone at the end of its module."""
    both = [code for code in new.languages if code in old.languages]
    orders = dict(_orders(old.facts, new.facts))
    for module, paths in _by_module(new.facts, old.facts).items():
        if module in orders:
            yield Change(module, "changed", "", fields=(orders[module],))
        for path in paths:
            before, after = old.facts.get(path), new.facts.get(path)
            if before and after:
                fields = tuple(_fields(before, after, orders.get(path)))
                texts = tuple(_texts(before, after, both))
                if fields or texts:
                    yield Change(path, "changed", new.title(path), fields, texts)
            elif not _owner(path) or (_owner(path) in old.facts and _owner(path) in new.facts):
                yield Change(path, "added", new.title(path)) if after else Change(path, "removed", old.title(path))


def _by_module(*exhibits: Mapping[str, Facts]) -> dict[str, list[str]]:
    """Every path once, by module, the parts of an entry behind it."""
    entries: dict[str, dict[str, None]] = {}
    for facts in exhibits:
        for path in facts:
            entries.setdefault("/".join(path.split("/")[:2]), {})[path] = None
    modules: dict[str, list[str]] = {}
    for entry, paths in entries.items():
        modules.setdefault(entry.partition("/")[0], []).extend(paths)
    return modules


def _owner(path: str) -> str:
    """The entry that a part is of; "" for a whole entry."""
    return path.rpartition("/")[0].rpartition("/")[0]


def _orders(old: Mapping[str, Facts], new: Mapping[str, Facts]) -> Iterator[tuple[str, FieldChange]]:
    """Where neighbours that stay have changed places: the path of their owner, or the module."""
    groups: dict[str, list[str]] = {}
    for path, facts in new.items():
        if path in old and facts.position is not None:
            groups.setdefault(path.rpartition("/")[0], []).append(path)
    for group, paths in groups.items():
        before, after = (
            tuple(path.rpartition("/")[2] for path in sorted(paths, key=lambda path: facts[path].position or 0))
            for facts in (old, new)
        )
        if before != after:
            owner, _, name = group.rpartition("/")
            yield owner or name, FieldChange(f"{ORDER} of {name}" if owner else ORDER, before, after)


def _fields(before: Facts, after: Facts, order: FieldChange | None) -> Iterator[FieldChange]:
    for name in dict.fromkeys((*after.fields, *before.fields)):
        old, new = before.fields.get(name), after.fields.get(name)
        if old != new and not (before.path.startswith("media/") and name in _SEEN):
            yield FieldChange(name, old, new)
    if order:
        yield order


def _texts(before: Facts, after: Facts, languages: list[str]) -> Iterator[TextChange]:
    for language in languages:
        old, new = before.texts.get(language, {}), after.texts.get(language, {})
        for name in dict.fromkeys((*new, *old)):
            if old.get(name, "") != new.get(name, ""):
                yield TextChange(language, _written(name), old.get(name, ""), new.get(name, ""))


def _written(name: str) -> str:
    """The name of a text in a translator's file."""
    return f"{name.removesuffix('_easy')}/easy" if name.endswith("_easy") else name


def _media(old: Side, new: Side) -> Iterator[MediaChange]:
    for path in dict.fromkeys((*new.facts, *old.facts)):
        module, _, id = path.partition("/")
        if module == "media":
            before, after = (_bytes(side, path) for side in (old, new))
            if before[0] != after[0]:
                kind: Kind = "added" if not before[0] else "changed" if after[0] else "removed"
                yield MediaChange(id, kind, before[1], after[1])


def _bytes(side: Side, path: str) -> tuple[str, int]:
    """Hash and size of a media file; neither where it is not there."""
    facts = side.facts.get(path)
    sha256 = str(facts.fields["sha256"]) if facts else ""
    return sha256, side.sizes.get(sha256, 0)


def _in_language(change: Change, language: str) -> Change | None:
    if change.kind != "changed":
        return change
    texts = tuple(text for text in change.texts if text.language == language)
    return replace(change, fields=(), texts=texts) if texts else None
