"""The walk of the layout proof, under the name by which the tests of the screens know it."""

from kiosk.ui.proof.items import look_at
from kiosk.ui.proof.place import Page, Place, Target, Words

__all__ = ["Page", "Place", "Target", "Words", "look_at"]
