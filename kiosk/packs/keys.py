"""A publisher's keys: two Ed25519 pairs, one that signs today and one that is kept for the day the first is lost.

The private keys are PEM files as other tools write them (PKCS 8); the public file names the publisher and both keys,
and is what a kiosk is given to trust. Whoever holds the next key can go on even if the current one was stolen.
"""

import hashlib
import os
import tomllib
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass
from pathlib import Path
from typing import NewType

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from kiosk.errors import PackError
from kiosk.packs.signs import faults
from kiosk.store.files import write_safely

KEY_SIZE = 32
ID_SIZE = 8
SIGNATURE_SIZE = ID_SIZE + 64
MOST_PUBLIC_FILE = 4096
MOST_NAME = 80

Purpose = NewType("Purpose", bytes)
"""Stands before what is signed, so that a signature made for one purpose never fits another."""
PACK = Purpose(b"unhub-kiosk pack 1\n")
JOBS = Purpose(b"unhub-kiosk jobs 1\n")


@dataclass(frozen=True, slots=True)
class PublicKey:
    """One public key: 32 bytes."""

    data: bytes

    @property
    def id(self) -> str:
        """The first 16 hexadecimal signs of the key's SHA-256, by which people and archives name it."""
        return hashlib.sha256(self.data).hexdigest()[: 2 * ID_SIZE]

    @property
    def text(self) -> str:
        """The key as it stands in files (base64)."""
        return b64encode(self.data).decode()

    def fits(self, signature: bytes, signed: bytes, purpose: Purpose = PACK) -> bool:
        """Whether a signature (without the key's name before it) was made over these bytes with this key."""
        try:
            Ed25519PublicKey.from_public_bytes(self.data).verify(signature, purpose + signed)
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who signs packs: a name and the keys; `next` takes over when it is used for the first time."""

    name: str
    current: PublicKey
    next: PublicKey | None = None

    def as_text(self) -> str:
        """The form of the public file."""
        lines = [
            "# Public keys of somebody who signs packs; a kiosk takes them with “kiosk pack trust add FILE”.",
            f'publisher = "{self.name}"',
            f'current = "{self.current.text}"',
        ]
        if self.next:
            lines.append(f'next = "{self.next.text}"')
        return "\n".join(lines) + "\n"


def read_key(text: str) -> PublicKey:
    """The key in a text of a file or a manifest; raise ValueError for anything else."""
    try:
        data = b64decode(text, validate=True)
    except NotBase64:
        data = b""
    if len(data) != KEY_SIZE:
        raise ValueError("it is no public key (44 signs of base64)")
    return PublicKey(data)


def read_publisher(path: Path) -> Publisher:
    """What a public file says; raise PackError for another file."""
    remedy = "name the .pub file that “kiosk pack keygen” wrote"
    try:
        with path.open("rb") as file:
            data = file.read(MOST_PUBLIC_FILE + 1)
    except OSError as error:
        raise PackError(f"The public keys {path} cannot be read ({error.strerror}); {remedy}.") from None
    try:
        if len(data) > MOST_PUBLIC_FILE:
            raise ValueError("it is too large")
        found = tomllib.loads(data.decode("utf-8"))
        if not found.keys() <= {"publisher", "current", "next"}:
            raise ValueError("it holds more than a publisher, a current and a next key")
        name, current, next = found.get("publisher"), found.get("current"), found.get("next")
        if not isinstance(name, str) or not isinstance(current, str) or not isinstance(next, str | None):
            raise ValueError("it names no publisher or no current key")
        return Publisher(checked_name(name), read_key(current), None if next is None else read_key(next))
    except ValueError as error:
        reason = "it is not in the form of TOML" if isinstance(error, tomllib.TOMLDecodeError) else error
        raise PackError(f"{path} holds no public keys: {reason}; {remedy}.") from None


def checked_name(name: str) -> str:
    """A publisher's name as it may stand in a file and on a screen; raise ValueError for another."""
    tidy = name.strip()
    if not tidy or len(tidy) > MOST_NAME or set(tidy) & set('"\\\n\r\t') or any(faults(tidy)):
        raise ValueError(f"a publisher's name is a line of at most {MOST_NAME} signs without quotation marks")
    return tidy


class SigningKey:
    """A private key at work."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        """Use a key."""
        self._key = key

    @property
    def public(self) -> PublicKey:
        """The key that verifies."""
        return PublicKey(self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw))

    def sign(self, data: bytes, purpose: Purpose = PACK) -> bytes:
        """A signature: 8 bytes that name the key, 64 bytes of Ed25519."""
        return bytes.fromhex(self.public.id) + self._key.sign(purpose + data)

    def pem(self, passphrase: str) -> bytes:
        """The form of the private file, encrypted where there is a passphrase."""
        how: KeySerializationEncryption = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
        return self._key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, how)


def load_signing_key(path: Path, passphrase: str = "") -> SigningKey:
    """The private key in a file; raise PackError if it cannot be used, LockedKeyError if it wants a passphrase."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise PackError(f"The key {path} cannot be read ({error.strerror}); name the file of a private key.") from None
    try:
        key = load_pem_private_key(data, passphrase.encode() or None)
    except TypeError as error:
        if passphrase:
            return load_signing_key(path)
        raise LockedKeyError(f"The key {path} is locked; give its passphrase.") from error
    except (ValueError, UnsupportedAlgorithm):
        why = "the passphrase is wrong" if passphrase else "it is no private key"
        raise PackError(f"The key {path} cannot be used: {why}; look which file it is.") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise PackError(f"The key {path} is not of the kind Ed25519; make one with “kiosk pack keygen”.")
    return SigningKey(key)


class LockedKeyError(PackError):
    """A private key that wants a passphrase."""


@dataclass(frozen=True, slots=True)
class Seal:
    """What a publisher puts on a pack: a signature, and word of the key that will follow ("": none)."""

    key: SigningKey
    next_key: str = ""


def load_seal(path: Path, passphrase: str = "") -> Seal:
    """The seal of the private key in a file; what its public file beside it says of the next key is told on."""
    key = load_signing_key(path, passphrase)
    public = KeyFiles(path).public
    publisher = read_publisher(public) if public.exists() else None
    if publisher and publisher.current != key.public:
        raise PackError(f"{public} is not the public file of the key {path}; look which files belong together.")
    return Seal(key, publisher.next.text if publisher and publisher.next else "")


@dataclass(frozen=True, slots=True)
class KeyFiles:
    """The files of a publisher, named after the one that signs."""

    current: Path

    @property
    def next(self) -> Path:
        """The private key to be kept in another place."""
        return self.current.with_name(f"{self.current.name}.next")

    @property
    def public(self) -> Path:
        """What kiosks are given."""
        return self.current.with_name(f"{self.current.name}.pub")


def make_keys(path: Path, name: str, passphrase: str = "") -> Publisher:
    """Write two new key pairs of a publisher; raise PackError if a file is there already."""
    files = KeyFiles(path)
    taken = next((file for file in (files.current, files.next, files.public) if file.exists()), None)
    if taken:
        raise PackError(f"{taken} is there already, and a key is never overwritten; name another file.")
    current, following = (SigningKey(Ed25519PrivateKey.generate()) for _ in range(2))
    publisher = Publisher(_named(name), current.public, following.public)
    _write_private(files.current, current.pem(passphrase))
    _write_private(files.next, following.pem(passphrase))
    _write(files.public, publisher.as_text().encode())
    return publisher


def turn_keys(path: Path, passphrase: str = "") -> Publisher:
    """Let the next key take the place of the current one and make a new next key.

    Needs FILE.next and FILE.pub beside FILE; a private key that has had its day is removed.
    """
    files = KeyFiles(path)
    publisher = read_publisher(files.public)
    current, following = load_signing_key(files.next, passphrase), SigningKey(Ed25519PrivateKey.generate())
    if current.public != publisher.next:
        raise PackError(
            f"{files.next} is not the next key that {files.public} names; look which files belong together."
        )
    turned = Publisher(publisher.name, current.public, following.public)
    _write_private(files.current, current.pem(passphrase))
    _write(files.public, turned.as_text().encode())
    _write_private(files.next, following.pem(passphrase))
    return turned


def _named(name: str) -> str:
    try:
        return checked_name(name)
    except ValueError as error:
        raise PackError(f"“{name[:MOST_NAME]}” cannot be a name: {error}.") from None


def _write_private(path: Path, data: bytes) -> None:
    mask = os.umask(0o077)
    try:
        _write(path, data)
    finally:
        os.umask(mask)


def _write(path: Path, data: bytes) -> None:
    try:
        write_safely(path, [data])
    except OSError as error:
        raise PackError(f"{path} cannot be written ({error.strerror}); choose another place.") from None
