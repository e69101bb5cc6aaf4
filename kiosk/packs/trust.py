"""Whose packs a kiosk takes: one public file a publisher, in the data folder's trust/."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import PackError, StoreError
from kiosk.packs.keys import ID_SIZE, PACK, SIGNATURE_SIZE, PublicKey, Publisher, Purpose, read_publisher
from kiosk.packs.manifest import RefusedError
from kiosk.packs.zip_reader import Head
from kiosk.store.faults import explained
from kiosk.store.files import write_safely


@dataclass(frozen=True, slots=True)
class Signed:
    """Who answers for an archive or for jobs; `by_next`: with the key that was kept for later."""

    publisher: Publisher
    key: PublicKey
    by_next: bool


class Trust:
    """The publishers that a kiosk trusts."""

    def __init__(self, folder: Path) -> None:
        """Look at a folder, which need not be there."""
        self._folder = folder

    def publishers(self) -> tuple[Publisher, ...]:
        """All of them by name; a file that cannot be read is nobody's, see `faults`."""
        found = (_read(path) for path in self._files())
        return tuple(sorted((one for one in found if isinstance(one, Publisher)), key=lambda one: one.name))

    def faults(self) -> tuple[str, ...]:
        """What is wrong with files that should name a publisher and do not."""
        return tuple(str(one) for one in (_read(path) for path in self._files()) if isinstance(one, PackError))

    def add(self, publisher: Publisher) -> None:
        """Trust a publisher from now on, or take over the keys of one that is trusted already.

        A key that another publisher has is refused, for then nobody could tell whose pack it is.
        """
        ids = {key.id for key in _keys(publisher)}
        for other in self.publishers():
            if other.name != publisher.name and ids & {key.id for key in _keys(other)}:
                raise PackError(
                    f"The keys of “{publisher.name}” are trusted already, as those of “{other.name}”; "
                    f"remove those first with “kiosk pack trust remove {other.current.id}”."
                )
        with explained(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
        for path in self._of(publisher.name):
            self._write(path, publisher)
            return
        self._write(self._folder / f"{publisher.current.id}.pub", publisher)

    def remove(self, name: str) -> Publisher:
        """Trust a publisher no longer, by its name or the name of one of its keys."""
        for path in self._files():
            found = _read(path)
            if isinstance(found, Publisher) and name in {found.name, *(key.id for key in _keys(found))}:
                with explained(path):
                    path.unlink()
                return found
        known = ", ".join(f"“{one.name}” ({one.current.id})" for one in self.publishers()) or "nobody"
        raise StoreError(f"No publisher “{name}” is trusted here; trusted are: {known}.")

    def signer(self, head: Head) -> Signed | None:
        """Who signed an archive, None for nobody; raise RefusedError unless it is somebody trusted and it is whole."""
        return None if head.signature is None else self.signed(head.signature, head.manifest)

    def signed(self, signature: bytes, data: bytes, purpose: Purpose = PACK) -> Signed:
        """Who signed these bytes for a purpose; raise RefusedError unless it is somebody trusted and they are whole."""
        if len(signature) != SIGNATURE_SIZE:
            raise RefusedError("its signature is not in the form this kiosk reads")
        id, rest = signature[:ID_SIZE].hex(), signature[ID_SIZE:]
        for publisher in self.publishers():
            for key in _keys(publisher):
                if key.id == id:
                    if not key.fits(rest, data, purpose):
                        raise RefusedError(
                            f"its signature does not fit: it was changed after “{publisher.name}” sealed it"
                        )
                    return Signed(publisher, key, key == publisher.next)
        raise RefusedError(
            f"it is signed with the key {id}, which this kiosk does not trust",
            "ask who made it, and take their public key with “kiosk pack trust add FILE”",
        )

    def used(self, signed: Signed, next: PublicKey | None) -> None:
        """Take note that a pack or a job was taken: a next key that was used replaces the current one.

        Only then the signed word for the `next` key counts, so that a stolen current key changes nothing here.
        """
        if signed.by_next:
            self.add(Publisher(signed.publisher.name, signed.key, next))

    def _files(self) -> list[Path]:
        with explained(self._folder):
            return sorted(self._folder.glob("*.pub"))

    def _of(self, name: str) -> Iterator[Path]:
        for path in self._files():
            found = _read(path)
            if isinstance(found, Publisher) and found.name == name:
                yield path

    def _write(self, path: Path, publisher: Publisher) -> None:
        with explained(path):
            write_safely(path, [publisher.as_text().encode()])


def key_id(head: Head) -> str:
    """The name of the key that an archive says it was signed with; "" for none or an odd one."""
    signature = head.signature or b""
    return signature[:ID_SIZE].hex() if len(signature) == SIGNATURE_SIZE else ""


def _keys(publisher: Publisher) -> tuple[PublicKey, ...]:
    return (publisher.current, publisher.next) if publisher.next else (publisher.current,)


def _read(path: Path) -> Publisher | PackError:
    try:
        return read_publisher(path)
    except PackError as error:
        return error
