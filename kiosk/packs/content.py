"""A source with all its translations as plain data: what an archive carries and an edition is built from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.packs.schema import Advice, Figure, Goal, Media, Moment, Sight, Site, Tour
from kiosk.packs.source import Source
from kiosk.packs.texts import po_path, read_translations


@dataclass(frozen=True, slots=True)
class BuiltMedia:
    """One media file as the archive carries it."""

    id: str
    kind: str
    sha256: str
    ext: str
    width: int
    height: int
    data: bytes


class _Writer:
    """Looks up the wording of a path in every language."""

    def __init__(self, source: Source) -> None:
        assert source.pack is not None  # noqa: S101  # a checked source has one
        self.pack = source.pack
        self._own = {text.path: text.text for text in source.texts()}
        self._others: dict[str, Mapping[str, str]] = {}
        for language in self.pack.languages:
            if language != self.pack.source_language:
                found = read_translations(po_path(source.folder, language), language)
                self._others[language] = {path: entry.text for path, entry in found.items()}

    def say(self, path: str, language: str) -> str:
        """The wording of a text, "" for a text that the source leaves out."""
        if path not in self._own:
            return ""
        return self._own[path] if language == self.pack.source_language else self._others[language][path]

    def texts(self, path: str, **names: str) -> dict[str, dict[str, str]]:
        """Texts in every language: field of the content = path below `path`."""
        return {
            language: {name: self.say(f"{path}/{below}", language) for name, below in names.items()}
            for language in self.pack.languages
        }


def content_of(source: Source, media: Sequence[BuiltMedia]) -> dict[str, Any]:
    """The whole exhibit, every text in every language. The source must have passed its check."""
    write = _Writer(source)
    pack = write.pack
    credits = {entry.id: entry for entry in source.modules.get("media", ())}
    return {
        "pack": {
            "id": pack.id,
            "version": pack.version,
            "title": {language: write.say("pack/title", language) for language in pack.languages},
            "source_language": pack.source_language,
            "languages": list(pack.languages),
            "modules": list(pack.modules),
            "requires": pack.requires,
            "licence": pack.licence,
            "credits": list(pack.credits),
        },
        "goals": [_goal(write, entry) for entry in source.modules.get("goals", ())],
        "moments": [_moment(write, entry) for entry in source.modules.get("moments", ())],
        "sites": [_site(write, entry) for entry in source.modules.get("sites", ())],
        "media": [_medium(write, entry, credits[entry.id]) for entry in media],
    }


def _goal(write: _Writer, goal: Goal) -> dict[str, Any]:
    path = f"goals/{goal.id}"
    return {
        **goal.model_dump(
            include={"id", "number", "colour", "text_colour", "night_colour", "night_text_colour", "targets"}
        ),
        "emblem": goal.emblem or "",
        "texts": write.texts(path, title="title", call="call", why="why", why_easy="why/easy"),
        "figures": [_figure(write, path, figure) for figure in goal.figures],
        "actions": [
            {"id": action.id, "texts": write.texts(f"{path}/actions/{action.id}", text="text")}
            for action in goal.actions
        ],
    }


def _figure(write: _Writer, path: str, figure: Figure) -> dict[str, Any]:
    return {
        **figure.model_dump(include={"id", "value", "bound", "unit", "as_of", "whole"}),
        "texts": write.texts(f"{path}/figures/{figure.id}", caption="caption", source="source"),
    }


def _moment(write: _Writer, moment: Moment) -> dict[str, Any]:
    return {
        **moment.model_dump(
            include={"id", "date", "latitude", "longitude", "category", "importance", "goals", "symbols"}
        ),
        "yearbook": moment.yearbook or "",
        "texts": write.texts(
            f"moments/{moment.id}",
            title="title",
            short_title="short_title",
            text="text",
            text_easy="text/easy",
            place="place",
        ),
    }


def _site(write: _Writer, site: Site) -> dict[str, Any]:
    path = f"sites/{site.id}"
    return {
        **site.model_dump(include={"id", "latitude", "longitude", "timezone"}),
        "texts": write.texts(
            path, city="city", country="country", building="building", office="office", address="address", intro="intro",
            intro_easy="intro/easy",
        ),
        "sights": [_sight(write, path, sight) for sight in site.sights],
        "tours": [_tour(write, path, tour) for tour in site.tours],
        "figures": [_figure(write, path, figure) for figure in site.figures],
        "advice": [_advice(write, path, advice) for advice in site.advice],
    }  # fmt: skip


def _sight(write: _Writer, path: str, sight: Sight) -> dict[str, Any]:
    return {"id": sight.id, "texts": write.texts(f"{path}/sights/{sight.id}", title="title", text="text")}


def _tour(write: _Writer, path: str, tour: Tour) -> dict[str, Any]:
    return {
        **tour.model_dump(include={"id", "kind", "mode", "minutes", "languages"}),
        "age_from": tour.ages.from_ if tour.ages else None,
        "age_to": tour.ages.to if tour.ages else None,
        "texts": write.texts(
            f"{path}/tours/{tour.id}", title="title", text="text", languages_note="languages_note", access="access"
        ),
    }


def _advice(write: _Writer, path: str, advice: Advice) -> dict[str, Any]:
    return {
        "id": advice.id,
        "checked": advice.checked,
        "valid_until": advice.valid_until or "",
        "texts": write.texts(f"{path}/advice/{advice.id}", text="text"),
    }


def _medium(write: _Writer, built: BuiltMedia, entry: Media) -> dict[str, Any]:
    return {
        "id": built.id,
        "kind": built.kind,
        "sha256": built.sha256,
        "ext": built.ext,
        "width": built.width,
        "height": built.height,
        "credit": entry.credit,
        "licence": entry.licence,
        "texts": write.texts(f"media/{built.id}", alt="alt"),
    }
