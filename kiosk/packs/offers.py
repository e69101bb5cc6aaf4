"""What packs on a stick have to offer to a kiosk: who signed them, what would change, or why they cannot be had."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.packs.forecast import forecast
from kiosk.packs.install import Admission
from kiosk.packs.manifest import RefusedError
from kiosk.packs.on_stick import FoundPack, packs_on
from kiosk.packs.zip_reader import read_head
from kiosk.store.library import Library
from kiosk.store.versions import precedence


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack on a stick.

    `refusal` is why it cannot be installed: "unreadable", "unsigned", "untrusted" or a sentence; "" if it can.
    `changes` count what is new, changed and gone; `shown` if nothing is, `older` if a later version was shown last.
    """

    pack: FoundPack
    publisher: str = ""
    refusal: str = ""
    older: bool = False
    shown: bool = False
    changes: tuple[int, int, int] | None = None


def offers_on(stick: Path, library: Library, admission: Admission) -> Iterator[Offer]:
    """Look at every pack on a stick; one that cannot be read hides no other."""
    for pack in packs_on(stick):
        yield _offer(pack, library, admission) if pack.id else Offer(pack, refusal="unreadable")


def _offer(pack: FoundPack, library: Library, admission: Admission) -> Offer:
    try:
        with pack.path.open("rb") as file:
            head = read_head(file)
        admission.look(head)
    except RefusedError:
        return Offer(pack, refusal="unsigned" if head.signature is None else "untrusted")
    except OSError:
        return Offer(pack, refusal="unreadable")
    last = library.state().version(pack.id)
    older = bool(last) and precedence(pack.version) < precedence(last)
    try:
        ahead = forecast([pack.path], library, admission, allow_downgrade=True)
    except KioskError as error:
        return Offer(pack, refusal=str(error))
    found = ahead.difference
    if found is None:
        return Offer(pack, ahead.publishers[0], older=older)
    counts = [sum(of[kind] for of in found.counts.values()) for kind in ("added", "changed", "removed")]
    return Offer(pack, ahead.publishers[0], older=older, shown=found.same, changes=(counts[0], counts[1], counts[2]))
