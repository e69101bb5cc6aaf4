"""Where the sun stands, to tell day from night on the globe."""

from datetime import UTC, datetime
from math import asin, atan2, cos, degrees, radians, sin

_NOON_2000 = datetime(2000, 1, 1, 12, tzinfo=UTC)


def under_the_sun(moment: datetime) -> tuple[float, float]:
    """The longitude and latitude (degrees) over which the sun stands at an aware moment; true to a tenth of a degree.

    The low-precision formulas of the Astronomical Almanac.
    """
    days = (moment - _NOON_2000).total_seconds() / 86400
    mean = radians((357.528 + 0.9856003 * days) % 360)
    ecliptic = radians(280.460 + 0.9856474 * days + 1.915 * sin(mean) + 0.020 * sin(2 * mean))
    tilt = radians(23.439 - 0.0000004 * days)
    ascension = degrees(atan2(cos(tilt) * sin(ecliptic), cos(ecliptic)))
    greenwich = 15 * (18.697374558 + 24.06570982441908 * days)
    return (ascension - greenwich + 180) % 360 - 180, degrees(asin(sin(tilt) * sin(ecliptic)))
