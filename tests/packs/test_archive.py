"""What the reader of archives takes, and everything it refuses: nothing is repaired, nothing is believed."""

import json
import struct
import time
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from packwork import members, packed, png, resealed, with_content, with_manifest

from kiosk.errors import PackError
from kiosk.packs.archive import open_archive
from kiosk.packs.check import check


def _refusal(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    with pytest.raises(PackError) as refused, open_archive(path):
        pass
    return str(refused.value)


def test_an_archive_is_read_as_it_was_built(archive: Path) -> None:
    with open_archive(archive) as pack:
        assert (pack.manifest.id, pack.manifest.version, pack.manifest.languages) == (
            "my-exhibit",
            "1.0.0",
            ("en", "fr"),
        )
        assert pack.content["goals"][0]["texts"]["fr"]["call"] == "Limiter le réchauffement et s’y préparer"
        ((sha256, ext, chunks),) = pack.media()
        assert pack.content["media"][0]["sha256"] == sha256
        assert b"".join(chunks).startswith(b"\x89PNG")
        assert ext == "png"


def test_a_signature_is_allowed_and_is_no_content(archive: Path, sealed: bytes) -> None:
    archive.write_bytes(packed({**members(sealed), "signature": b"0" * 64}))

    with open_archive(archive) as pack:
        assert "signature" not in pack.manifest.files


def test_absent_optional_fields_have_their_defaults(archive: Path, sealed: bytes) -> None:
    def forget(content: Any) -> None:
        del content["pack"]["credits"], content["moments"][0]["yearbook"], content["sites"][0]["figures"]

    archive.write_bytes(with_content(sealed, forget))

    with open_archive(archive) as pack:
        assert pack.content["pack"]["credits"] == []
        assert pack.content["moments"][0]["yearbook"] is None
        assert pack.content["sites"][0]["figures"] == []


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with (
        pytest.raises(PackError, match=r"none\.kpack cannot be read \(No such file"),
        open_archive(tmp_path / "none.kpack"),
    ):
        pass


BAD_NAMES = [
    "../evil", "media/../../evil", "/etc/passwd", "c:/evil", "media\\evil", "./a", "a/./b", "a//b", "Media/a.png",
    "con ", "a.", "a/", "e\u0301", "\u202eevil", "a" * 122, "", "a\nb", "a\x00b",
]  # fmt: skip


@pytest.mark.parametrize("name", BAD_NAMES)
def test_a_name_that_could_lead_elsewhere_is_refused(archive: Path, sealed: bytes, name: str) -> None:
    def rename(info: zipfile.ZipInfo) -> None:
        if info.filename == "evil":
            info.filename = name

    refusal = _refusal(archive, packed({**members(sealed), "evil": b"x"}, rename))

    assert "name that is not allowed" in refusal or "is not what the list of members says" in refusal
    assert "\n" not in refusal
    assert "\u202e" not in refusal


def _mode(mode: int) -> Callable[[zipfile.ZipInfo], None]:
    def change(info: zipfile.ZipInfo) -> None:
        if info.filename.startswith("media/"):
            info.external_attr = mode << 16

    return change


@pytest.mark.parametrize("mode", [0o120777, 0o040755, 0o060600, 0o010600, 0o104755, 0o102755])
def test_only_plain_files_are_members(archive: Path, sealed: bytes, mode: int) -> None:
    assert "is not a plain file" in _refusal(archive, packed(members(sealed), _mode(mode)))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name_are_refused(archive: Path, sealed: bytes) -> None:
    out = BytesIO(sealed)
    with zipfile.ZipFile(out, "a") as zipped:
        again = zipfile.ZipInfo("content.json")
        again.external_attr = 0o100644 << 16
        zipped.writestr(again, b"{}")

    assert "“content.json” stands twice" in _refusal(archive, out.getvalue())


def test_an_encrypted_member_is_refused(archive: Path, sealed: bytes) -> None:
    data = bytearray(packed(members(sealed)))
    directory = data.index(b"PK\x01\x02")
    data[6] |= 1
    data[directory + 8] |= 1

    assert "is encrypted" in _refusal(archive, bytes(data))


def test_another_way_of_packing_is_refused(archive: Path, sealed: bytes) -> None:
    def change(info: zipfile.ZipInfo) -> None:
        info.compress_type = zipfile.ZIP_LZMA

    assert "packed in a way that is not allowed" in _refusal(archive, packed(members(sealed), change))


def test_overlapping_members_are_refused(archive: Path, sealed: bytes) -> None:
    """The second entry of the list points into the bytes of the first."""
    data = bytearray(packed(members(sealed)))
    first = data.index(b"PK\x01\x02")
    second = data.index(b"PK\x01\x02", first + 4)
    struct.pack_into("<L", data, second + 42, 0)

    assert "overlaps another one" in _refusal(archive, bytes(data))


def test_bytes_hidden_between_members_are_refused(archive: Path, sealed: bytes) -> None:
    data = packed(members(sealed))
    first = data.index(b"PK\x01\x02")
    end = data.rindex(b"PK\x05\x06")
    moved = bytearray(data[:first] + b"hidden" + data[first:])
    struct.pack_into("<L", moved, end + 6 + 16, first + 6)

    assert "between its members and their list" in _refusal(archive, bytes(moved))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda _data: b"",
        lambda _data: b"PK",
        lambda _data: b"\x89PNG" + bytes(500),
        lambda data: data[: len(data) // 2],
        lambda data: data[:-1],
        lambda data: data + b"\0",
        lambda data: b"#!/bin/sh\n" + data,
    ],
    ids=["empty", "two bytes", "a picture", "half", "one byte short", "one byte more", "a program before it"],
)
def test_what_is_not_whole_is_refused(archive: Path, sealed: bytes, spoil: Callable[[bytes], bytes]) -> None:
    assert "is refused" in _refusal(archive, spoil(sealed))


def test_a_member_with_other_bytes_in_front_than_the_list_says_is_refused(archive: Path, sealed: bytes) -> None:
    data = bytearray(packed(members(sealed)))
    struct.pack_into("<L", data, 22, 5)

    assert "is not what the list of members says" in _refusal(archive, bytes(data))


def _deflated(info: zipfile.ZipInfo) -> None:
    info.compress_type = zipfile.ZIP_DEFLATED


@pytest.mark.parametrize("size", [2**20, 200 * 2**20], ids=["1 MiB", "200 MiB"])
def test_a_bomb_is_refused_unopened(archive: Path, sealed: bytes, size: int) -> None:
    bomb = packed({**members(sealed), f"media/{'0' * 64}.png": bytes(size)}, _deflated)

    tracemalloc.start()
    began = time.monotonic()
    refusal = _refusal(archive, bomb)
    seconds, (_, peak) = time.monotonic() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert "unpacks to more than" in refusal
    assert seconds < 2
    assert peak < 20 * 2**20


def test_a_bomb_that_lies_about_its_size_is_refused(archive: Path, sealed: bytes) -> None:
    """Both headers say a small size; the real bytes are counted."""
    name = f"media/{'0' * 64}.png"
    data = bytearray(packed({name: bytes(2**22), **members(sealed)}, _deflated))
    for at, offset in ((0, 22), (data.index(b"PK\x01\x02"), 24)):
        struct.pack_into("<L", data, at + offset, 4096)

    assert "refused" in _refusal(archive, bytes(data))


def test_too_many_members_are_refused_before_they_are_listed(archive: Path) -> None:
    data = packed({f"media/{number:064x}.png": b"" for number in range(20_001)})

    assert "longer than a pack's (20001 members)" in _refusal(archive, data)


def test_an_archive_in_an_archive_is_refused(archive: Path, sealed: bytes) -> None:
    found = members(sealed)
    (name,) = (name for name in found if name.startswith("media/"))

    def swap(content: Any) -> None:
        content["media"][0]["sha256"] = sha256

    from hashlib import sha256 as hashed

    sha256 = hashed(sealed).hexdigest()
    inner = {("media/" + sha256 + ".png" if key == name else key): value for key, value in found.items()}
    inner[f"media/{sha256}.png"] = sealed

    assert "it is no PNG, JPEG or WebP picture" in _refusal(archive, with_content(packed(inner), swap))


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
    assert why in _refusal(archive, with_manifest(sealed, change))


@pytest.mark.parametrize("gone", ["manifest.json", "content.json"])
def test_a_missing_member_is_refused(archive: Path, sealed: bytes, gone: str) -> None:
    found = members(sealed)
    del found[gone]

    assert f"it holds no {gone}" in _refusal(archive, packed(found)).replace("“", "").replace("”", "")


def test_a_member_too_many_is_refused(archive: Path, sealed: bytes) -> None:
    assert "“main.qml” is not in the manifest" in _refusal(archive, packed({**members(sealed), "main.qml": b"Item {}"}))


def test_a_member_that_the_content_does_not_use_is_refused(archive: Path, sealed: bytes) -> None:
    found = resealed({**members(sealed), "main.qml": b"Item {}"})

    assert "its content does not use “main.qml”" in _refusal(archive, packed(found))


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
    assert why in _refusal(archive, packed(resealed({**members(sealed), "content.json": text})))


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
        (lambda c: _first(c, "goals")["texts"]["en"].update(title="\ud800"), "U+D800"),
        (lambda c: _first(c, "goals")["texts"]["fr"].update(title=""), "goals/goal-13/title (fr): the text is missing"),
        (lambda c: _first(c, "goals")["texts"]["fr"].update(why_easy=""), "goals/goal-13/why/easy (fr): the text is"),
        (lambda c: _first(c, "goals")["texts"]["fr"].update(html="<b>"), "not exactly the ones there should be"),
        (lambda c: _first(c, "goals")["texts"]["fr"].pop("title"), "not exactly the ones there should be"),
        (lambda c: _first(c, "goals")["texts"].pop("fr"), "not in exactly the languages"),
        (lambda c: _first(c, "goals")["texts"].update(ru={}), "not in exactly the languages"),
        (lambda c: c["pack"]["title"].pop("fr"), "not given in exactly the languages"),
        (lambda c: c["pack"].update(modules=["goals", "moments"]), "the module “sites” is not listed"),
        (lambda c: c["pack"].update(licence="a\ud800"), "U+D800"),
        (lambda c: _first(c, "moments").update(date="2021-02-30"), "a day that does not exist"),
        (lambda c: _first(c, "moments").update(goals=[5]), "the pack has no goal 5"),
        (lambda c: _first(c, "moments").update(symbols=["A/RES/1", "A/RES/1"]), "stands twice"),
        (lambda c: c["moments"].append(c["moments"][0]), "the id stands twice"),
        (lambda c: _first(c, "sites").update(latitude=91), "at most 90"),
        (lambda c: _first(c, "media").update(file="/etc/passwd"), "there is no field “file”"),
        (lambda c: _first(c, "media").update(ext="svg"), "choose 'png', 'jpg' or 'webp'"),
        (lambda c: _first(c, "media").update(ext="jpg"), "it holds no “media/"),
        (lambda c: _first(c, "media").update(width=1), "not of the kind and size that its entry says"),
        (lambda c: _first(c, "media").update(sha256="0" * 64), "it holds no “media/"),
    ],
)
def test_content_that_breaks_a_rule_is_refused(
    archive: Path, sealed: bytes, change: Callable[[Any], object], why: str
) -> None:
    assert why in _refusal(archive, with_content(sealed, change))


def test_a_picture_under_another_hash_than_its_own_is_refused(archive: Path, sealed: bytes) -> None:
    found = members(sealed)
    (name,) = (name for name in found if name.startswith("media/"))

    assert "has another name than its hash" in _refusal(archive, packed(resealed({**found, name: png(9, 9)})))


def test_a_picture_too_large_to_decode_is_refused_by_its_header(archive: Path, sealed: bytes) -> None:
    from hashlib import sha256

    huge = png(60_000, 60_000)
    found = members(sealed)
    found = {key: value for key, value in found.items() if not key.startswith("media/")}
    found[f"media/{sha256(huge).hexdigest()}.png"] = huge

    def swap(content: Any) -> None:
        content["media"][0].update(sha256=sha256(huge).hexdigest(), width=60_000, height=60_000)

    assert "60000 × 60000 pixels are more than" in _refusal(archive, with_content(packed(found), swap))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_changed_byte_is_refused_or_changes_nothing(archive: Path, sealed: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(sealed) - 1))
    byte = data.draw(st.integers(1, 255))
    archive.write_bytes(sealed[:at] + bytes([sealed[at] ^ byte]) + sealed[at + 1 :])
    whole = json.loads(members(sealed)["content.json"])

    with suppress(PackError), open_archive(archive) as pack:
        assert pack.content == whole


def test_a_wrong_checksum_of_the_zip_is_refused(archive: Path, sealed: bytes) -> None:
    """Both headers agree on a CRC that the bytes do not have."""
    data = bytearray(packed(members(sealed)))
    directory = data.index(b"PK\x01\x02")
    for at in (14, directory + 16):
        struct.pack_into("<L", data, at, zlib.crc32(b"other"))

    assert "cannot be read" in _refusal(archive, bytes(data))


def test_check_of_an_archive_says_the_same(archive: Path, sealed: bytes) -> None:
    assert check(archive) == []

    archive.write_bytes(sealed[:-1])
    (problem,) = check(archive)

    assert (problem.file, problem.severity) == ("exhibit.kpack", "error")
    assert problem.remedy == "ask for the pack again"


def test_check_of_an_archive_tells_what_is_not_good(archive: Path, sealed: bytes) -> None:
    archive.write_bytes(with_content(sealed, lambda c: _first(c, "goals")["texts"]["en"].update(why="Short.")))

    (problem, *_) = [problem for problem in check(archive) if "words" in problem.what]

    assert (problem.file, problem.severity, problem.path) == ("content.json", "warning", "goals/goal-13/why")
