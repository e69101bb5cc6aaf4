"""The closed lists that packs, store, log and screens share."""

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
"""The six official languages in the fixed order of the rail."""

CATEGORIES = (
    "institutional",
    "peace-security",
    "human-rights",
    "international-law",
    "decolonization",
    "development",
    "environment",
    "health",
    "women",
    "youth-children",
    "space-science",
)
"""What a moment is about; one each."""

BOUNDS = ("exact", "about", "at_least", "at_most")
"""How a number stands to the truth."""

UNITS = (
    "count",
    "thousand",
    "million",
    "billion",
    "percent",
    "percentage_points",
    "degrees_celsius",
    "per_thousand",
    "per_hundred_thousand",
    "parts_per_million",
    "kilograms",
    "tonnes",
    "billion_tonnes",
    "billion_us_dollars",
    "international_dollars",
    "index",
    "minutes",
    "years",
)
"""What a figure counts; the words for it stand in the interface catalogues."""

TOUR_KINDS = ("guided", "children", "school", "themed", "private", "protocol", "lecture", "briefing", "game", "walk")
"""What sort of thing a tour is."""

TOUR_MODES = ("in_person", "virtual")
"""Where a tour takes place."""

THEMES = ("standard", "dark", "yellow")
"""The colours a visitor can choose: as designed, light on dark, black with yellow."""

SCREENS = ("attract", "language", "home", "goals", "goal", "timeline", "moment", "sites", "site", "privacy")
"""Every place a visitor can be."""
