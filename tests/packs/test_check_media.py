"""What `check` says of media files: only still pictures of a sane size, and drawings that are nothing but shapes."""

from pathlib import Path

import pytest
from packwork import edit, exif, jpeg, line_of, png, webp, webp_header

from kiosk.packs.check import check

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">%s</svg>'
LINKED = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">%s</svg>'


def _put(source: Path, name: str, data: bytes) -> None:
    (source / "media" / "emblem-goal-13.svg").unlink()
    (source / "media" / name).write_bytes(data)
    edit(source, "media.yaml", "media/emblem-goal-13.svg", f"media/{name}")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.png", png(8192, 4096)),
        ("a.jpg", jpeg(640, 480)),
        ("a.jpeg", jpeg(640, 480, (0xE1, exif(1)), parts=1)),
        ("a.webp", webp(webp_header(640, 480))),
        ("a.svg", (DRAWING % '<g id="a"><path d="M0 0h9" fill="url(#b)"/></g><use href="#a"/>').encode()),
    ],
)
def test_a_picture_is_taken(source: Path, name: str, data: bytes) -> None:
    _put(source, name, data)

    assert check(source) == []


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("a.png", b"", "no PNG, JPEG or WebP"),
        ("a.gif", b"GIF89a" + bytes(20), "no PNG, JPEG or WebP"),
        ("a.png", b"%PDF-1.7", "no PNG, JPEG or WebP"),
        ("a.png", png(10, 10)[:20], "cut short"),
        ("a.png", png(0, 10), "no pixels"),
        ("a.png", png(60_000, 60_000), "more than 8192 a side"),
        ("a.png", png(8000, 8000), "40 million"),
        ("a.png", png(10, 10, (b"acTL", bytes(8))), "it moves"),
        ("a.png", jpeg(10, 10), "another ending"),
        ("a.jpg", jpeg(10, 10)[:8], "cut short"),
        ("a.jpg", b"\xff\xd8\xff\xe0\x00\x04ab\x00\x00", "damaged"),
        ("a.jpg", jpeg(10, 10, parts=4), "CMYK"),
        ("a.jpg", jpeg(10, 10, (0xE1, exif(6))), "turn it upright"),
        ("a.jpg", jpeg(10, 10, (0xE1, exif(3, order=">"))), "turn it upright"),
        ("a.webp", webp(webp_header(10, 10, flags=0x02)), "it moves"),
        ("a.webp", webp((b"ABCD", bytes(20))), "damaged"),
        ("a.svg", (DRAWING % "<script>alert(1)</script>").encode(), "“script”, which is no shape"),
        ("a.svg", (DRAWING % '<rect onload="go()"/>').encode(), "the script “onload”"),
        ("a.svg", (DRAWING % '<image href="a.png"/>').encode(), "“image”, which is no shape"),
        ("a.svg", (DRAWING % "<text>Hi</text>").encode(), "“text”, which is no shape"),
        ("a.svg", (DRAWING % "<style>*{}</style>").encode(), "“style”, which is no shape"),
        ("a.svg", (DRAWING % "<foreignObject/>").encode(), "“foreignObject”, which is no shape"),
        ("a.svg", (LINKED % '<use x:href="http://example.org/a.svg#b"/>').encode(), "a link to elsewhere"),
        ("a.svg", (DRAWING % '<path fill="url(file:///etc/passwd)"/>').encode(), "a link to elsewhere"),
        ("a.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]>' + (DRAWING % "&a;").encode(), "document type or entities"),
        ("a.svg", (DRAWING % "<g>").encode(), "is not XML"),
        ("a.svg", (DRAWING % f"<desc>{' ' * 4 * 2**20}</desc>").encode(), "larger than 4 MiB"),
    ],
)
def test_another_file_is_refused_where_it_is_named(source: Path, name: str, data: bytes, what: str) -> None:
    _put(source, name, data)

    (problem,) = check(source)

    assert what in str(problem)
    assert (problem.file, problem.line) == ("media.yaml", line_of(source, "media.yaml", "file:"))
    assert problem.path == "media/emblem-goal-13"


def test_a_file_that_is_not_there_is_named(source: Path) -> None:
    (source / "media" / "emblem-goal-13.svg").unlink()

    (problem,) = check(source)

    assert "emblem-goal-13.svg cannot be read" in problem.what


def test_a_file_outside_of_the_media_folder_cannot_be_named(source: Path) -> None:
    edit(source, "media.yaml", "media/emblem-goal-13.svg", "media/../../secret.png")

    assert any("is not a path such as media/picture.png" in problem.what for problem in check(source))


def test_a_file_that_nobody_names_is_a_warning(source: Path) -> None:
    (source / "media" / "left-over.png").write_bytes(png(1, 1))
    (source / "media" / ".hidden").touch()

    (problem,) = check(source)

    assert (problem.file, problem.severity) == ("media/left-over.png", "warning")
