"""Which sticks are plugged in."""

from pathlib import Path

from kiosk.store.sticks import mounted_sticks

MOUNTS = r"""sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw 0 0
/dev/sdb1 /media/kiosk/NEW\040PACKS vfat rw,nosuid 0 0
/dev/sdb1 /media/kiosk/NEW\040PACKS vfat rw,nosuid 0 0
/dev/sdc1 /run/media/kiosk/Ключ exfat rw 0 0
/dev/sdd1 /mnt ext4 rw 0 0
tmpfs /mediafiles tmpfs rw 0 0
"""


def test_only_what_is_mounted_where_sticks_go(tmp_path: Path) -> None:
    (tmp_path / "mounts").write_text(MOUNTS, encoding="utf-8")

    assert mounted_sticks(tmp_path / "mounts") == (Path("/media/kiosk/NEW PACKS"), Path("/run/media/kiosk/Ключ"))


def test_a_system_that_does_not_say_has_none(tmp_path: Path) -> None:
    assert mounted_sticks(tmp_path / "none") == ()
