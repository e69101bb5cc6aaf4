"""Whether there is space on the disk for a new edition."""

from dataclasses import dataclass

from kiosk.errors import StoreError

SPARE = 64 * 2**20
"""Bytes that are left for the log and for everything else."""


@dataclass(frozen=True, slots=True)
class Room:
    """Bytes that a new edition `needs`, that are `free` now, and that it `frees` when older editions go."""

    needs: int
    free: int
    frees: int

    def refuse_too_little(self, where: object) -> None:
        """Raise StoreError if it cannot be installed with some space left."""
        if self.needs + SPARE > self.free:
            later = f" ({megabytes(self.frees)} come free only afterwards)" if self.frees else ""
            raise StoreError(
                f"The disk of {where} has {megabytes(self.free)} free, but the pack needs {megabytes(self.needs)} and "
                f"{megabytes(SPARE)} to spare{later}; free some space and try again, nothing was changed."
            )


def megabytes(size: int) -> str:
    """A size for people, in millions of bytes."""
    return f"{size / 1e6:,.1f} MB"
