"""What an archive says of itself, and which kiosks can show it."""

from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import Field, ValidationError

from kiosk import __version__
from kiosk.packs.explain import explain
from kiosk.packs.fields import Entry, Id, Languages, Requires, Sha256, Version

FORMAT = 1
"""The version of the archive's form; a kiosk takes this one and no newer."""

_LONGEST = 300


class RefusedError(ValueError):
    """An archive that is not taken. Its text is why and what to do, to follow the name of the file."""

    def __init__(self, why: str, remedy: str = "ask for the pack again") -> None:
        """Say why, and what a person can do about it; what stands in the archive is told shortly and in one line."""
        super().__init__(f"{_in_one_line(why)}; {remedy}")


def _in_one_line(text: str) -> str:
    plain = "".join(sign if sign.isprintable() else "\ufffd" for sign in text)
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"


@dataclass(frozen=True, slots=True)
class Manifest:
    """The frozen facts of an archive; `files` gives length and SHA-256 of each member but itself and the signature.

    `next_key` is the public key (base64) that will sign once the present one is given up; "" for none.
    """

    format: int
    id: str
    version: str
    languages: tuple[str, ...]
    requires: str
    files: dict[str, tuple[int, str]]
    next_key: str = ""

    def as_json(self) -> dict[str, Any]:
        """The form in manifest.json."""
        return {
            "format": self.format,
            "id": self.id,
            "version": self.version,
            "languages": list(self.languages),
            "requires": self.requires,
            **({"next_key": self.next_key} if self.next_key else {}),
            "files": {name: {"length": length, "sha256": digest} for name, (length, digest) in self.files.items()},
        }


class _File(Entry):
    length: Annotated[int, Field(ge=0)]
    sha256: Sha256


class _Manifest(Entry):
    format: Annotated[int, Field(ge=1)]
    id: Id
    version: Version
    languages: Languages
    requires: Requires
    files: dict[str, _File]
    next_key: Annotated[str, Field(pattern=r"^([A-Za-z0-9+/]{43}=)?$")] = ""


def read_manifest(value: Any) -> Manifest:
    """The manifest in parsed JSON; raise RefusedError for another form, a newer format or a newer kiosk's pack."""
    form = value.get("format") if isinstance(value, dict) else None
    if isinstance(form, int) and form > FORMAT:
        raise RefusedError(f"it was made for a newer kiosk (format {form}, this one reads {FORMAT})", _UPDATE)
    try:
        read = _Manifest.model_validate(value)
    except ValidationError as error:
        place, what, _ = explain(error.errors(include_url=False, include_input=False)[0], _Manifest)
        where = "/".join(str(part) for part in place)
        raise RefusedError(f"its manifest is wrong at “{where}”: {what}") from None
    wanted = read.requires.removeprefix(">=")
    if _numbers(wanted) > _numbers(__version__):
        raise RefusedError(f"it needs kiosk {wanted}, this is {__version__}", _UPDATE)
    files = {name: (file.length, file.sha256) for name, file in read.files.items()}
    return Manifest(read.format, read.id, read.version, tuple(read.languages), read.requires, files, read.next_key)


_UPDATE = "update this kiosk first"


def _numbers(version: str) -> tuple[int, int, int]:
    major, minor, patch, *_ = [*(int(part) for part in version.partition("-")[0].split(".")), 0, 0]
    return major, minor, patch
