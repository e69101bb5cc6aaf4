"""The PIN of the staff: a hash with its salt, and how many wrong ones came in a row, in one small file.

A try is counted on the disk before it is compared, so that pulling the plug gives nobody another one. A disk that takes
no count shuts no staff out: then the tries of this run are counted in memory.
"""

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.content.staff import WRONG_MOST, pin_fault
from kiosk.errors import StoreError, UsageError
from kiosk.store.faults import explained, newer
from kiosk.store.files import write_safely

FORMAT = 1
"""The version of `staff-pin.json`."""

_COST, _BLOCK, _PARALLEL = 2**14, 8, 1
_SALT_BYTES, _HASH_BYTES = 16, 32
_PRIVATE = 0o600


@dataclass(frozen=True, slots=True)
class PinState:
    """What may be known of a PIN: whether there is one, how many wrong ones came since the last right one, its salt."""

    is_set: bool = False
    wrong: int = 0
    salt: bytes = field(default=b"", repr=False, compare=False)

    @property
    def locked(self) -> bool:
        """Whether no PIN is taken any more."""
        return self.wrong >= WRONG_MOST


@dataclass(frozen=True, slots=True)
class _Record:
    salt: bytes
    hash: bytes
    wrong: int = 0


class Pin:
    """The PIN kept at `path`; may be used from one thread at a time."""

    def __init__(self, path: Path) -> None:
        """Look at nothing yet."""
        self._path = path
        self._uncounted: _Record | None = None

    def state(self) -> PinState:
        """How it stands; raise StoreError if the file is damaged or cannot be read."""
        record = self._read()
        return PinState(True, self._wrong(record), record.salt) if record else PinState()

    def set(self, pin: str) -> None:
        """Take a new PIN and forget all wrong ones; a weak one raises UsageError."""
        fault = pin_fault(pin)
        if fault:
            raise UsageError(f"This PIN cannot be taken: {fault}; choose another one.")
        salt = secrets.token_bytes(_SALT_BYTES)
        with explained(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._write(_Record(salt, _hashed(pin, salt)))

    def try_(self, pin: str) -> bool:
        """Whether this is the PIN; a wrong one counts, and when it is locked none is right."""
        record = self._read()
        if record is None or self._wrong(record) >= WRONG_MOST:
            return False
        self._count(replace(record, wrong=self._wrong(record) + 1))
        right = hmac.compare_digest(record.hash, _hashed(pin, record.salt))
        if right:
            self._count(replace(record, wrong=0))
        return right

    def _wrong(self, record: _Record) -> int:
        """How many were wrong, also those that the disk did not take; a PIN that was set anew has none."""
        here = self._uncounted
        return max(record.wrong, here.wrong) if here and here.salt == record.salt else record.wrong

    def _count(self, record: _Record) -> None:
        try:
            with explained(self._path):
                self._write(record)
            self._uncounted = None
        except StoreError:
            self._uncounted = record

    def _write(self, record: _Record) -> None:
        data = {"format": FORMAT, "salt": record.salt.hex(), "scrypt": record.hash.hex(), "wrong": record.wrong}
        write_safely(self._path, [json.dumps(data, indent=1).encode() + b"\n"], mode=_PRIVATE)

    def _read(self) -> _Record | None:
        with explained(self._path):
            try:
                text = self._path.read_bytes()
            except FileNotFoundError:
                return None
        try:
            data = json.loads(text)
            if isinstance(data["format"], int) and data["format"] > FORMAT:
                raise newer(self._path)
            record = _Record(bytes.fromhex(data["salt"]), bytes.fromhex(data["scrypt"]), data["wrong"])
            if len(record.hash) != _HASH_BYTES or type(record.wrong) is not int or record.wrong < 0:
                raise TypeError("a field has the wrong type")
        except (ValueError, KeyError, TypeError, RecursionError):
            raise StoreError(f"{self._path} is damaged; set the PIN anew with “kiosk staff set-pin”.") from None
        return record


def _hashed(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=_PARALLEL, dklen=_HASH_BYTES)
