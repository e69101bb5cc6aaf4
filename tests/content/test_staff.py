"""What a PIN looks like, and what the staff log may hold."""

import pytest

from kiosk.content.staff import is_entry, pin_fault, wait_after


@pytest.mark.parametrize("pin", ["204816", "118822", "123457", "135790246801"])
def test_good_pins(pin: str) -> None:
    assert pin_fault(pin) == ""


@pytest.mark.parametrize(
    "pin", ["", "20481", "1234567890123", "12345a", "٢٠٤٨١٦", "111111", "123456", "987654", "789012"]
)
def test_weak_pins_are_told_why(pin: str) -> None:
    assert pin_fault(pin)


def test_waiting_doubles() -> None:
    assert [wait_after(wrong) for wrong in range(5)] == [0, 2, 4, 8, 16]


@pytest.mark.parametrize(
    ("entry", "known"),
    [
        (("staff.enter", "", "", ""), True),
        (("staff.act", "setting idle.home", "45", "60"), True),
        (("staff.act", "pack.install", "unhub 0.1.0", "unhub 0.2.0"), True),
        (("staff.act", "", "", ""), False),
        (("staff.enter", "pin.set", "", ""), False),
        (("staff.act", "look at visitors", "", ""), False),
        (("staff.act", "setting idle.home", "", "Ada <ada>"), False),
        (("visit.start", "", "", ""), False),
    ],
)
def test_the_log_has_a_closed_vocabulary(entry: tuple[str, str, str, str], known: bool) -> None:
    assert is_entry(*entry) is known
