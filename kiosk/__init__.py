"""UNHub Kiosk: an offline, six-language exhibit of the Goals, the Yearbook timeline and the visitor centres."""

__version__ = "0.1.0"
