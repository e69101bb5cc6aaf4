"""A venue may wish for languages that a pack does not speak."""

import pytest

from kiosk.config import Exhibit
from kiosk.ui.opening import offered

ALL = ("ar", "zh", "en", "fr", "ru", "es")


@pytest.mark.parametrize(
    ("wanted", "spoken", "venue", "languages"),
    [
        (Exhibit(), ALL, "en", ALL),
        (Exhibit(language="ru"), ("en", "fr"), "en", ("en", "fr")),
        (Exhibit(language="fr", languages=("ar", "fr")), ("en", "fr"), "fr", ("fr",)),
        (Exhibit(language="en", languages=("ar", "fr")), ALL, "ar", ("ar", "fr")),
        (Exhibit(language="ru", languages=("ru",)), ("en", "fr"), "en", ("en", "fr")),
    ],
)
def test_the_languages_on_offer_are_those_that_the_edition_speaks(
    wanted: Exhibit, spoken: tuple[str, ...], venue: str, languages: tuple[str, ...]
) -> None:
    assert offered(wanted, spoken) == (venue, languages)
