"""Where a visit stands, so that it can go on in another edition of the same exhibit."""

from collections.abc import Callable, Container
from dataclasses import dataclass

from kiosk.content.vocabulary import QUIZ_SETS
from kiosk.ui.comfort import SWITCHES, Wishes
from kiosk.ui.exhibit import ExhibitViewModel
from kiosk.ui.navigation import ATTRACT, Place, Trail
from kiosk.ui.sources import Sources

_HOME = Place("home")


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The language, the way gone, and the wishes of a visit."""

    language: str
    trail: Trail
    wishes: Wishes


def whereabouts(exhibit: ExhibitViewModel, sources: Sources) -> Whereabouts:
    """Where the visit of an exhibit stands."""
    return Whereabouts(str(exhibit.language), sources.navigation.trail, sources.comfort.wishes)


def return_to(place: Whereabouts, exhibit: ExhibitViewModel, sources: Sources, known: Container[str]) -> None:
    """Bring an exhibit that nobody has touched yet to where another one stood, as far as its edition has that place.

    `known` are the content ids of the edition.
    """
    if place.trail == ATTRACT:
        return
    spoken = place.language in sources.edition.languages
    exhibit.wake(place.language if spoken else str(exhibit.language), "elsewhere")
    comfort = sources.comfort
    comfort.chooseText(place.wishes.text)
    comfort.chooseTheme(place.wishes.theme)
    for switch in SWITCHES:
        comfort.choose(switch, getattr(place.wishes, switch))
    sources.navigation.follow(still_there(place.trail, lambda one: _has(sources, known, one)))


def still_there(trail: Trail, is_there: Callable[[Place], bool]) -> Trail:
    """A way without the places that are gone; where the present one is, its last one, or home."""
    behind = tuple(place for place in trail.behind if is_there(place))
    if is_there(trail.here):
        return Trail(trail.here, behind)
    return Trail(behind[-1], behind[:-1]) if behind and behind[-1] != ATTRACT.here else Trail(_HOME)


def _has(sources: Sources, known: Container[str], place: Place) -> bool:
    from kiosk.ui.proof.pages import PAGES  # walks all screens, and only a preview asks

    kind = next((kind for kind in PAGES if kind.screen == place.screen), None)
    if kind is None:
        return True
    shown = kind.shown(sources.edition, sources.edition.languages[0])
    return bool(shown) and (place.subject in {"", *shown, *QUIZ_SETS} or place.subject in known)
