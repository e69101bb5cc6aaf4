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
from packwork import members, packed, refusal_of, with_content

from kiosk.errors import PackError
from kiosk.packs.archive import open_archive
from kiosk.packs.check import check
from kiosk.packs.manifest import RefusedError
from kiosk.packs.zip_reader import Head


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
    archive.write_bytes(packed({**members(sealed), "signature": b"0" * 72}))
    heads: list[Head] = []

    with open_archive(archive, heads.append) as pack:
        assert "signature" not in pack.manifest.files
    assert heads == [Head(members(sealed)["manifest.json"], b"0" * 72)]


def test_nothing_is_believed_before_the_signature_was_looked_at(archive: Path, sealed: bytes) -> None:
    """A manifest that is no JSON, a list of members that leads nowhere: who looks at the signature sees only bytes."""
    data = bytearray(packed({"manifest.json": b"no JSON", "signature": b"0" * 72}))
    struct.pack_into("<L", data, data.rindex(b"PK\x05\x06") + 16, 7)
    archive.write_bytes(data)

    def refuse(head: Head) -> None:
        assert head == Head(b"no JSON", b"0" * 72)
        raise RefusedError("I do not like it")

    with pytest.raises(PackError, match="I do not like it"), open_archive(archive, refuse):
        pass


@pytest.mark.parametrize(
    ("order", "refusal"),
    [
        (["content.json", "manifest.json"], "does not begin with its signature and its manifest"),
        (["manifest.json", "content.json", "signature"], "the member “signature” is not in the manifest"),
        (["signature", "content.json", "manifest.json"], "does not begin with its signature and its manifest"),
    ],
)
def test_signature_and_manifest_come_first(archive: Path, sealed: bytes, order: list[str], refusal: str) -> None:
    found = {**members(sealed), "signature": b"0" * 72}
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as zipped:
        for name in (*order, *(name for name in found if name.startswith("media/"))):
            info = zipfile.ZipInfo(name)
            info.external_attr = 0o100644 << 16
            zipped.writestr(info, found[name])

    assert refusal in refusal_of(archive, out.getvalue())


def test_a_manifest_that_is_packed_is_refused(archive: Path, sealed: bytes) -> None:
    def squeeze(info: zipfile.ZipInfo) -> None:
        info.compress_type = zipfile.ZIP_DEFLATED if info.filename == "manifest.json" else zipfile.ZIP_STORED

    assert "“manifest.json” is packed in a way" in refusal_of(archive, packed(members(sealed), squeeze))


def test_media_that_are_packed_are_refused(archive: Path, sealed: bytes) -> None:
    def squeeze(info: zipfile.ZipInfo) -> None:
        info.compress_type = zipfile.ZIP_DEFLATED if info.filename.startswith("media/") else zipfile.ZIP_STORED

    assert ".png” is packed in a way" in refusal_of(archive, packed(members(sealed), squeeze))


def test_a_member_with_something_beside_its_bytes_is_refused(archive: Path, sealed: bytes) -> None:
    def add(info: zipfile.ZipInfo) -> None:
        info.comment = b"psst" if info.filename == "content.json" else b""

    assert "carries more than its bytes" in refusal_of(archive, packed(members(sealed), add))


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

    refusal = refusal_of(archive, packed({**members(sealed), "evil": b"x"}, rename))

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
    assert "is not a plain file" in refusal_of(archive, packed(members(sealed), _mode(mode)))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name_are_refused(archive: Path, sealed: bytes) -> None:
    out = BytesIO(sealed)
    with zipfile.ZipFile(out, "a") as zipped:
        again = zipfile.ZipInfo("content.json")
        again.external_attr = 0o100644 << 16
        zipped.writestr(again, b"{}")

    assert "“content.json” stands twice" in refusal_of(archive, out.getvalue())


def test_an_encrypted_member_is_refused(archive: Path, sealed: bytes) -> None:
    data = bytearray(packed(members(sealed)))
    content = data.index(b"PK\x03\x04", 4)
    entry = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    data[content + 6] |= 1
    data[entry + 8] |= 1

    assert "is encrypted" in refusal_of(archive, bytes(data))


def test_another_way_of_packing_is_refused(archive: Path, sealed: bytes) -> None:
    def change(info: zipfile.ZipInfo) -> None:
        info.compress_type = zipfile.ZIP_STORED if info.filename == "manifest.json" else zipfile.ZIP_LZMA

    assert "packed in a way that is not allowed" in refusal_of(archive, packed(members(sealed), change))


def test_overlapping_members_are_refused(archive: Path, sealed: bytes) -> None:
    """The second entry of the list points into the bytes of the first."""
    data = bytearray(packed(members(sealed)))
    first = data.index(b"PK\x01\x02")
    second = data.index(b"PK\x01\x02", first + 4)
    struct.pack_into("<L", data, second + 42, 0)

    assert "overlaps another one" in refusal_of(archive, bytes(data))


def test_bytes_hidden_between_members_are_refused(archive: Path, sealed: bytes) -> None:
    data = packed(members(sealed))
    first = data.index(b"PK\x01\x02")
    end = data.rindex(b"PK\x05\x06")
    moved = bytearray(data[:first] + b"hidden" + data[first:])
    struct.pack_into("<L", moved, end + 6 + 16, first + 6)

    assert "between its members and their list" in refusal_of(archive, bytes(moved))


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
    assert "is refused" in refusal_of(archive, spoil(sealed))


def test_a_member_with_other_bytes_in_front_than_the_list_says_is_refused(archive: Path, sealed: bytes) -> None:
    data = bytearray(packed(members(sealed)))
    struct.pack_into("<L", data, data.index(b"PK\x03\x04", 4) + 22, 5)

    assert "is not what the list of members says" in refusal_of(archive, bytes(data))


def _deflated(info: zipfile.ZipInfo) -> None:
    info.compress_type = zipfile.ZIP_STORED if info.filename == "manifest.json" else zipfile.ZIP_DEFLATED


@pytest.mark.parametrize("size", [2**20, 200 * 2**20], ids=["1 MiB", "200 MiB"])
def test_a_bomb_is_refused_unopened(archive: Path, sealed: bytes, size: int) -> None:
    bomb = packed({**members(sealed), f"media/{'0' * 64}.png": bytes(size)}, _deflated)

    tracemalloc.start()
    began = time.monotonic()
    refusal = refusal_of(archive, bomb)
    seconds, (_, peak) = time.monotonic() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert "unpacks to more than" in refusal
    assert seconds < 2
    assert peak < 20 * 2**20


def test_a_bomb_that_lies_about_its_size_is_refused(archive: Path, sealed: bytes) -> None:
    """Both headers say a small size; the real bytes are counted."""
    name = f"media/{'0' * 64}.png"
    found = members(sealed)
    data = bytearray(packed({"manifest.json": found["manifest.json"], name: bytes(2**22), **found}, _deflated))
    entry = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    for at, offset in ((data.index(b"PK\x03\x04", 4), 22), (entry, 24)):
        struct.pack_into("<L", data, at + offset, 4096)

    assert "refused" in refusal_of(archive, bytes(data))


def test_too_many_members_are_refused_before_they_are_listed(archive: Path, sealed: bytes) -> None:
    found = {f"media/{number:064x}.png": b"" for number in range(20_000)}
    data = packed({"manifest.json": members(sealed)["manifest.json"], **found})

    assert "longer than a pack's (20001 members)" in refusal_of(archive, data)


def test_an_archive_in_an_archive_is_refused(archive: Path, sealed: bytes) -> None:
    found = members(sealed)
    (name,) = (name for name in found if name.startswith("media/"))

    def swap(content: Any) -> None:
        content["media"][0]["sha256"] = sha256

    from hashlib import sha256 as hashed

    sha256 = hashed(sealed).hexdigest()
    inner = {("media/" + sha256 + ".png" if key == name else key): value for key, value in found.items()}
    inner[f"media/{sha256}.png"] = sealed

    assert "it is no PNG, JPEG or WebP picture" in refusal_of(archive, with_content(packed(inner), swap))


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
    content = data.index(b"PK\x03\x04", 4)
    entry = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    for at in (content + 14, entry + 16):
        struct.pack_into("<L", data, at, zlib.crc32(b"other"))

    assert "cannot be read" in refusal_of(archive, bytes(data))


def test_check_of_an_archive_says_the_same(archive: Path, sealed: bytes) -> None:
    assert check(archive) == []

    archive.write_bytes(sealed[:-1])
    (problem,) = check(archive)

    assert (problem.file, problem.severity) == ("exhibit.kpack", "error")
    assert problem.remedy == "ask for the pack again"
