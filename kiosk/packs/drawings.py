"""Drawings (SVG): what may stand in one, so that only shapes reach the renderer."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from kiosk.packs.pictures import PictureError

MOST_BYTES = 4 * 2**20
_SVG = "{http://www.w3.org/2000/svg}"
_SHAPES = {
    "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline",
    "polygon", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern",
}  # fmt: skip
_FOREIGN = re.compile(r"url\(\s*[\"']?(?!#)|javascript:|@import|expression\(", re.IGNORECASE)


def is_drawing(data: bytes) -> bool:
    """Tell whether a file looks like an SVG."""
    return b"<svg" in data[:4096]


def refuse_odd_drawing(data: bytes) -> None:
    """Raise PictureError for a drawing that holds more than shapes: scripts, entities, text, links to elsewhere."""
    if len(data) > MOST_BYTES:
        raise PictureError(f"the drawing is larger than {MOST_BYTES >> 20} MiB")
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise PictureError("the drawing defines a document type or entities")
    try:
        root = ElementTree.fromstring(data)  # noqa: S314  # without a document type there is nothing to expand
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise PictureError(f"the drawing is not XML ({error})") from None
    for element in root.iter():
        for fault in _faults(element):
            raise PictureError(f"the drawing holds {fault}")


def _faults(element: ElementTree.Element) -> Iterator[str]:
    name = str(element.tag)
    if name.startswith(_SVG) and name.removeprefix(_SVG) not in _SHAPES:
        yield f"the element “{name.removeprefix(_SVG)}”, which is no shape"
    for key, value in element.attrib.items():
        bare = key.rpartition("}")[2].lower()
        if bare.startswith("on"):
            yield f"the script “{bare}”"
        elif (bare == "href" and not value.startswith("#")) or _FOREIGN.search(value):
            yield f"a link to elsewhere (“{value[:60]}”)"
