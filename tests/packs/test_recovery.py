"""A lost PIN: one file, one kiosk, one time."""

from pathlib import Path

import pytest

from kiosk.packs.keys import JOBS, load_signing_key, make_keys
from kiosk.packs.recovery import opens, recovery_code, write_recovery
from kiosk.packs.trust import Trust
from kiosk.store.pin import Pin


def test_a_recovery_file_opens_one_kiosk_as_long_as_its_pin_is_lost(tmp_path: Path) -> None:
    trust, pin, path = Trust(tmp_path / "trust"), Pin(tmp_path / "pin.json"), tmp_path / "kiosk-recovery.txt"
    trust.add(make_keys(tmp_path / "k", "Museum"))
    pin.set("274913")
    code = recovery_code(pin.state().salt)
    assert len(code) == 8

    write_recovery(path, "hall-1", code, load_signing_key(tmp_path / "k"))

    assert opens(path, "hall-1", code, trust)
    assert not opens(path, "hall-2", code, trust)
    pin.set("274913")
    assert not opens(path, "hall-1", recovery_code(pin.state().salt), trust)


@pytest.mark.parametrize("spoil", ["untrusted", "changed", "empty", "missing", "no base64", "of jobs", "no code"])
def test_nothing_else_opens_it(tmp_path: Path, spoil: str) -> None:
    trust, path = Trust(tmp_path / "trust"), tmp_path / "kiosk-recovery.txt"
    publisher = make_keys(tmp_path / "k", "Museum")
    key = load_signing_key(tmp_path / "k")
    code = "" if spoil == "no code" else "7f3a2b1c"
    write_recovery(path, "hall-1", code, key)
    if spoil != "untrusted":
        trust.add(publisher)
    match spoil:
        case "changed":
            path.write_bytes(path.read_bytes().replace(b"hall-1", b"hall-2"))
            assert not opens(path, "hall-2", code, trust)
        case "empty":
            path.write_bytes(b"")
        case "missing":
            path.unlink()
        case "no base64":
            path.write_bytes(path.read_bytes().replace(b"signature: ", b"signature: !"))
        case "of jobs":
            from base64 import b64encode

            signed = f"kiosk: hall-1\ncode: {code}\n".encode()
            path.write_bytes(signed + b"signature: " + b64encode(key.sign(signed, JOBS)) + b"\n")

    assert not opens(path, "hall-1", code, trust)
