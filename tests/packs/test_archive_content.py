"""The manifest and the content of an archive: each byte accounted for, each rule kept."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from packwork import members, packed, png, refusal_of, resealed, with_content, with_manifest

from kiosk.packs.check import check


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda m: m.update(format=2), "made for a newer kiosk (format 2, this one reads 1); update this kiosk first"),
        (lambda m: m.update(format=0), "“format”: the number should be at least 1"),
        (lambda m: m.update(format="1"), "“format”: this should be a whole number"),
        (lambda m: m.pop("format"), "the field “format” is missing"),
        (lambda m: m.update(requires=">=99.0"), "it needs kiosk 99.0"),
        (lambda m: m.update(requires="<1"), "“requires”"),
        (lambda m: m.update(id="../up"), "“../up” is not an id"),
        (lambda m: m.update(id="another"), "not of the same pack"),
        (lambda m: m.update(version="2.0.0"), "not of the same pack"),
        (lambda m: m.update(languages=["en"]), "not of the same pack"),
        (lambda m: m.update(extra=1), "there is no field “extra”"),
        (lambda m: m["files"].update(more={"length": 1, "sha256": "0" * 64}), "it holds no “more”"),
        (lambda m: m["files"].pop("content.json"), "“content.json” is not in the manifest"),
        (lambda m: m["files"]["content.json"].update(length=1), "“content.json” is not the one that was sealed"),
        (lambda m: m["files"]["content.json"].update(sha256="0" * 64), "is not the one that was sealed"),
        (lambda m: m["files"]["content.json"].update(sha256="0"), "“files/content.json/sha256”"),
    ],
)
def test_a_manifest_that_does_not_fit_is_refused(
    archive: Path, sealed: bytes, change: Callable[[Any], object], why: str
) -> None:
    assert why in refusal_of(archive, with_manifest(sealed, change))


@pytest.mark.parametrize(
    ("gone", "refusal"),
    [("manifest.json", "does not begin with its signature and its manifest"), ("content.json", "it holds no “content")],
)
def test_a_missing_member_is_refused(archive: Path, sealed: bytes, gone: str, refusal: str) -> None:
    found = members(sealed)
    del found[gone]

    assert refusal in refusal_of(archive, packed(found))


def test_a_member_too_many_is_refused(archive: Path, sealed: bytes) -> None:
    assert "“main.qml” is not in the manifest" in refusal_of(
        archive, packed({**members(sealed), "main.qml": b"Item {}"})
    )


def test_a_member_that_the_content_does_not_use_is_refused(archive: Path, sealed: bytes) -> None:
    found = resealed({**members(sealed), "main.qml": b"Item {}"})

    assert "its content does not use “main.qml”" in refusal_of(archive, packed(found))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (b"", "it is not JSON"),
        (b"{", "it is not JSON"),
        (b"\xff\xfe", "it is not UTF-8"),
        (b'{"pack": 1, "pack": 2}', "the key “pack” stands twice"),
        (b'{"pack": NaN}', "NaN is not a number"),
        (b'{"pack": -Infinity}', "-Infinity is not a number"),
        (b'{"pack": 1e999}', "a number is too large"),
        (b'{"pack": ' + b"9" * 5000 + b"}", "more than 30 digits"),
        (b"[" * 100_000, "nested deeper than 32 levels"),
        (b'{"a":' * 100_000, "nested deeper than 32 levels"),
        (b'{"pack": "' + b"x" * 2**23 + b'"}', "is larger than 8 MiB"),
        (b"[]", "this should be a mapping"),
        (b"{}", "the field “pack” is missing"),
    ],
)
def test_content_that_is_not_plain_json_is_refused(archive: Path, sealed: bytes, text: bytes, why: str) -> None:
    assert why in refusal_of(archive, packed(resealed({**members(sealed), "content.json": text})))


def _first(content: Any, module: str) -> Any:
    return content[module][0]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda c: c.update(extra=[]), "there is no field “extra”"),
        (lambda c: _first(c, "goals").update(number=18), "“goals/0/number”: the number should be at most 17"),
        (lambda c: _first(c, "goals").update(number="13"), "whole number"),
        (lambda c: _first(c, "goals").update(colour="#GGG"), "“#GGG” is not a colour"),
        (lambda c: _first(c, "goals").update(text_colour="#777777"), "contrast"),
        (lambda c: _first(c, "goals").update(emblem="nothing"), "no picture “nothing”"),
        (lambda c: _first(c, "goals").update(id="../../etc"), "is not an id"),
        (lambda c: _first(c, "goals")["texts"]["en"].update(title="a\u202eb"), "U+202E"),
        (lambda c: _first(c, "goals")["texts"]["en"].update(title="\ud800"), "half a sign"),
        (lambda c: _first(c, "goals")["texts"]["fr"].update(title=""), "goals/goal-13/title (fr): the text is missing"),
        (lambda c: _first(c, "goals")["texts"]["fr"].update(why_easy=""), "goals/goal-13/why/easy (fr): the text is"),
        (lambda c: _first(c, "goals")["texts"]["fr"].update(html="<b>"), "not exactly the ones there should be"),
        (lambda c: _first(c, "goals")["texts"]["fr"].pop("title"), "not exactly the ones there should be"),
        (lambda c: _first(c, "goals")["texts"].pop("fr"), "not in exactly the languages"),
        (lambda c: _first(c, "goals")["texts"].update(ru={}), "not in exactly the languages"),
        (lambda c: c["pack"]["title"].pop("fr"), "not given in exactly the languages"),
        (lambda c: c["pack"].update(modules=["goals", "moments"]), "the module “sites” is not listed"),
        (lambda c: c["pack"].update(licence="a\ud800"), "half a sign"),
        (lambda c: _first(c, "moments").update(date="2021-02-30"), "a day that does not exist"),
        (lambda c: _first(c, "moments").update(goals=[5]), "the pack has no goal 5"),
        (lambda c: _first(c, "moments").update(symbols=["A/RES/1", "A/RES/1"]), "stands twice"),
        (lambda c: c["moments"].append(c["moments"][0]), "the id stands twice"),
        (lambda c: _first(c, "sites").update(latitude=91), "at most 90"),
        (lambda c: _first(c, "media").update(file="/etc/passwd"), "there is no field “file”"),
        (lambda c: _first(c, "media").update(ext="svg"), "choose 'png', 'jpg'"),
        (lambda c: _first(c, "media").update(ext="jpg"), "it holds no “media/"),
        (lambda c: _first(c, "media").update(width=1), "not of the kind and size that its entry says"),
        (lambda c: _first(c, "media").update(sha256="0" * 64), "it holds no “media/"),
    ],
)
def test_content_that_breaks_a_rule_is_refused(
    archive: Path, sealed: bytes, change: Callable[[Any], object], why: str
) -> None:
    assert why in refusal_of(archive, with_content(sealed, change))


def test_a_picture_under_another_hash_than_its_own_is_refused(archive: Path, sealed: bytes) -> None:
    found = members(sealed)
    (name,) = (name for name in found if name.startswith("media/"))

    assert "has another name than its hash" in refusal_of(archive, packed(resealed({**found, name: png(9, 9)})))


def test_a_picture_too_large_to_decode_is_refused_by_its_header(archive: Path, sealed: bytes) -> None:
    from hashlib import sha256

    huge = png(60_000, 60_000)
    found = members(sealed)
    found = {key: value for key, value in found.items() if not key.startswith("media/")}
    found[f"media/{sha256(huge).hexdigest()}.png"] = huge

    def swap(content: Any) -> None:
        content["media"][0].update(sha256=sha256(huge).hexdigest(), width=60_000, height=60_000)

    assert "60000 × 60000 pixels are more than" in refusal_of(archive, with_content(packed(found), swap))


def test_check_of_an_archive_tells_what_is_not_good(archive: Path, sealed: bytes) -> None:
    archive.write_bytes(with_content(sealed, lambda c: _first(c, "goals")["texts"]["en"].update(why="Short.")))

    (problem, *_) = [problem for problem in check(archive) if "words" in problem.what]

    assert (problem.file, problem.severity, problem.path) == ("content.json", "warning", "goals/goal-13/why")
