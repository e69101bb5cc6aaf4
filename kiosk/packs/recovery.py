"""Recovery files: what lets staff set a new PIN when the old one is lost, on a stick, signed by a trusted key.

The locked pad shows a code, which belongs to the PIN that is lost: a file that was made for it opens no other kiosk and
nothing a second time.
"""

import hashlib
from base64 import b64decode, b64encode
from pathlib import Path

from kiosk.errors import PackError
from kiosk.packs.keys import RECOVERY, SigningKey
from kiosk.packs.manifest import RefusedError
from kiosk.packs.trust import Trust
from kiosk.store.files import write_safely

FILE = "kiosk-recovery.txt"
"""The name of a recovery file on a stick."""
_MOST = 1024
_CODE_SIGNS = 8


def recovery_code(salt: bytes) -> str:
    """What the locked pad shows: eight hexadecimal signs, other ones for each PIN that is set."""
    return hashlib.sha256(RECOVERY + salt).hexdigest()[:_CODE_SIGNS] if salt else ""


def write_recovery(path: Path, kiosk: str, code: str, key: SigningKey) -> None:
    """Write the file that opens the kiosk of this name, as long as its locked pad shows this code."""
    signed = _signed(kiosk, code)
    signature = b64encode(key.sign(signed, RECOVERY))
    try:
        write_safely(path, [signed, b"signature: ", signature, b"\n"])
    except OSError as error:
        raise PackError(f"{path} cannot be written ({error.strerror}); choose another place.") from None


def opens(path: Path, kiosk: str, code: str, trust: Trust) -> bool:
    """Whether the file at `path` opens this kiosk, whose locked pad shows this code."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST)
        signed, _, signature = data.rpartition(b"signature: ")
        if not code or signed != _signed(kiosk, code):
            return False
        return bool(trust.signed(b64decode(signature.strip(), validate=True), signed, RECOVERY))
    except (OSError, ValueError, RefusedError):
        return False


def _signed(kiosk: str, code: str) -> bytes:
    return f"kiosk: {kiosk}\ncode: {code}\n".encode()
