"""Several packs as one exhibit: a base, and packs that add to it, in the order in which they are named.

An addition brings entries of its own (a museum's moments and pledges), puts some in the place of the base's, or brings
one more language. Nothing is mixed silently: what two packs both claim, or what one of them lacks, is named.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.content.vocabulary import LANGUAGES
from kiosk.packs.content import Content
from kiosk.packs.rules import breaches, gaps
from kiosk.packs.schema import MODULES
from kiosk.packs.text_names import text_names
from kiosk.packs.walk import entries, texts

Data = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Conflict:
    """What keeps packs from becoming one exhibit: which pack, where in it, what, and what to do."""

    pack: str
    path: str
    what: str
    remedy: str
    language: str = ""

    def __str__(self) -> str:
        """One line for a person."""
        about = "".join(f"{part}: " for part in (self.language, self.path) if part)
        return f"{self.pack}: {about}{self.what}; {self.remedy}"


class ConflictError(ValueError):
    """Packs that do not become one exhibit, with everything that is in the way."""

    def __init__(self, conflicts: Sequence[Conflict]) -> None:
        """Take what was found."""
        self.conflicts = tuple(conflicts)
        super().__init__("\n".join(str(conflict) for conflict in conflicts))


def arranged(shown: Sequence[Data], new: Data) -> tuple[Data, ...]:
    """The packs that make the next edition: those of the present one with a new one in its place.

    A base takes the place of the base and keeps what adds to it; an addition takes the place of its older version, or
    the last place. Raise ConflictError for an addition to another base than the one that is shown.
    """
    pack = new["pack"]
    if not pack["adds_to"]:
        return (new, *(other for other in shown[1:] if other["pack"]["adds_to"] == pack["id"]))
    if not shown or shown[0]["pack"]["id"] != pack["adds_to"]:
        what = f"it adds to the pack “{pack['adds_to']}”, which is not shown here"
        raise ConflictError([Conflict(pack["id"], "", what, "install that one first")])
    ids = [other["pack"]["id"] for other in shown]
    return tuple(new if id == pack["id"] else other for id, other in zip(ids, shown, strict=True)) + (
        () if pack["id"] in ids else (new,)
    )


def without(shown: Sequence[Data], pack_id: str) -> tuple[Data, ...]:
    """The packs of an edition without one that adds to it."""
    return tuple(other for other in shown if other["pack"]["id"] != pack_id or not other["pack"]["adds_to"])


def merged(packs: Sequence[Data]) -> dict[str, Any]:
    """The content of all packs as one; raise ConflictError with everything that is in the way."""
    base, *additions = packs
    if not additions:
        return dict(base)
    spoken = {*base["pack"]["languages"], *(code for pack in additions for code in pack["pack"]["translates"])}
    languages = [code for code in LANGUAGES if code in spoken]
    conflicts: list[Conflict] = []
    whole = _in_languages(base, languages)
    for addition in additions:
        conflicts += _silent(addition, languages)
        if addition["pack"]["translates"]:
            conflicts += _untranslated(whole, addition)
            whole = _translated(whole, addition)
        whole = _added(whole, _in_languages(addition, languages), conflicts)
    if not conflicts:
        conflicts += _faults(whole, packs)
    if conflicts:
        raise ConflictError(conflicts)
    return whole


def _in_languages(data: Data, languages: Sequence[str]) -> dict[str, Any]:
    """A copy of a pack's content in which every text has exactly these languages, those it lacks with no words yet."""

    def only(found: Any) -> Any:
        if isinstance(found, Mapping):
            return {
                key: {code: value.get(code, {}) for code in languages} if key == "texts" else only(value)
                for key, value in found.items()
            }
        return [only(inside) for inside in found] if isinstance(found, list) else found

    copy: dict[str, Any] = {name: only(data.get(name, [])) for name in MODULES}
    title = {code: data["pack"]["title"].get(code, "") for code in languages}
    copy["pack"] = {**data["pack"], "languages": list(languages), "title": title, "translates": []}
    copy["translations"] = []
    return copy


def _silent(addition: Data, languages: Sequence[str]) -> Iterator[Conflict]:
    """The languages in which an addition has nothing to say."""
    spoken = addition["pack"]["languages"]
    if any(addition.get(name) for name in MODULES):
        for language in languages:
            if language not in spoken:
                what = "the pack does not speak this language, which the exhibit offers"
                yield Conflict(addition["pack"]["id"], "", what, "translate it", language)


def _untranslated(whole: Data, addition: Data) -> Iterator[Conflict]:
    """Texts of the exhibit that an addition should have in a new language and has not, or of another wording."""
    id, new = addition["pack"]["id"], addition["pack"]["translates"]
    brought = {(found["language"], found["path"]): found["of"] for found in addition["translations"]}
    for text in texts(Content.model_validate(whole)):
        if text.language in new and text.original:
            of = brought.pop((text.language, text.path), None)
            if of is None:
                yield Conflict(id, text.path, "the text is not translated", "translate it", text.language)
            elif of != text.original:
                what = "the original is another one than when it was translated"
                yield Conflict(id, text.path, what, "translate it anew", text.language)
    for language, path in brought:
        yield Conflict(id, path, "the exhibit has no such text", "take it out", language)


def _translated(whole: dict[str, Any], addition: Data) -> dict[str, Any]:
    """The content with an addition's translations of it put in."""
    new = addition["pack"]["translates"]
    wordings = {(found["language"], found["path"]): found["text"] for found in addition["translations"]}
    known = dict(entries(Content.model_validate(whole)))

    def fill(path: str, found: Any) -> Any:
        if path not in known:
            return found
        filled = {field: _parts(inside, f"{path}/{field}", fill) for field, inside in found.items()}
        names = {name.key: name.path for name in text_names(known[path].source)}
        for code in new:
            filled["texts"][code] = {key: wordings.get((code, f"{path}/{name}"), "") for key, name in names.items()}
        return filled

    title = {**whole["pack"]["title"], **{code: wordings.get((code, "pack/title"), "") for code in new}}
    filled = {module: _parts(whole[module], module, fill) for module in MODULES}
    return {**whole, **filled, "pack": {**whole["pack"], "title": title}}


def _parts(found: Any, path: str, fill: Callable[[str, Any], Any]) -> Any:
    if not isinstance(found, list):
        return dict(found) if isinstance(found, Mapping) else found
    return [fill(f"{path}/{part.get('id', '')}", part) if isinstance(part, Mapping) else part for part in found]


def _added(whole: dict[str, Any], addition: dict[str, Any], conflicts: list[Conflict]) -> dict[str, Any]:
    """The content with an addition's own entries: in the place of those it says, else behind the others."""
    pack = addition["pack"]
    free = set(pack["replaces"])
    result = dict(whole)
    for module in MODULES:
        present = {entry["id"]: entry for entry in whole[module]}
        for entry in addition[module]:
            id = entry["id"]
            path = f"{module}/{id}"
            if id not in present or path in free or (module == "media" and _same(present[id], entry)):
                present[id] = entry
                free.discard(path)
            else:
                remedy = "give it another id, or name it in “replaces” of the pack that adds"
                conflicts.append(Conflict(pack["id"], path, "an entry of this id is there already", remedy))
        result[module] = list(present.values())
    for path in sorted(free):
        what = "there is no such entry to be replaced, or none to put in its place"
        conflicts.append(Conflict(pack["id"], path, what, "take it out of “replaces”"))
    about = whole["pack"]
    modules = [name for name in MODULES if name in {*about["modules"], *pack["modules"]}]
    credits = list(dict.fromkeys([*about["credits"], *pack["credits"]]))
    result["pack"] = {**about, "modules": modules, "credits": credits}
    return result


def _same(one: Data, other: Data) -> bool:
    return bool(one["sha256"] == other["sha256"])


def _faults(whole: dict[str, Any], packs: Sequence[Data]) -> Iterator[Conflict]:
    """What is wrong with the exhibit as a whole and was not with any pack alone, told by whose entry it is."""
    content = Content.model_validate(whole)
    owners = {
        f"{module}/{entry['id']}": pack["pack"]["id"] for pack in packs for module in MODULES for entry in pack[module]
    }
    for breach in (*gaps(content), *breaches(content)):
        if breach.severity == "error":
            owner = owners.get("/".join(breach.path.split("/")[:2]), whole["pack"]["id"])
            yield Conflict(owner, breach.path, breach.what, breach.remedy, breach.language)
