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

BETTER = ("up", "down")
"""The direction in which a series gets better."""

TOUR_KINDS = ("guided", "children", "school", "themed", "private", "protocol", "lecture", "briefing", "game", "walk")
"""What sort of thing a tour is."""

TOUR_MODES = ("in_person", "virtual")
"""Where a tour takes place."""

TOUR_AUDIENCES = ("families", "schools", "groups", "guests")
"""Whom a tour is made for; one made for everybody names nobody."""

TOUR_THEMES = ("art", "architecture", "women", "history", "environment", "goals")
"""What a tour is about, where it is about one thing."""

THEMES = ("standard", "dark", "yellow")
"""The colours a visitor can choose: as designed, light on dark, black with yellow."""

TIMELINE_LEVELS = ("decades", "years", "months", "days")
"""How near one can stand to the timeline."""

QUIZ_KINDS = ("share", "year", "amount", "choice", "share-check")
"""How a question is answered: a share of a hundred dots, a year, an amount, one of some options, true or false."""

QUIZ_SETS = ("mixed", "pause")
"""The rounds of questions that belong to no Goal: of everything, and “pause before you share”."""

SURVEY_KINDS = ("agree", "choice")
"""How a question for leaving is answered: five discs between two words, or one of some words."""
PLEDGE_PLACES = ("home", "school", "work", "town")
"""Where a pledge is kept."""

ANSWER_TOPICS = ("start", "how", "peace", "rights", "goals", "people", "visit")
"""What a question that visitors ask is about: how the United Nations began, how it works, what it does."""

BOOK_KINDS = ("story", "accessible")
"""A story to read here, or a book that exists in forms for readers who cannot use print."""

ASSEMBLY_KINDS = ("step", "draft")
"""A step of how a General Assembly works, or a draft to vote on."""

MAJORITIES = ("simple", "two_thirds")
"""What a draft needs: more than half, or two thirds, of those present and voting."""

CHAPTER_KINDS = ("history", "building", "art", "bring")
"""What a visitor centre tells about itself."""

DAY_KINDS = ("fixed", "movable", "week")
"""How an international day falls: on a date, by a rule or a table, or over several days."""

ORDINALS = ("first", "second", "third", "fourth", "last")
WEEKDAY_WORDS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_WORDS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""The words of a rule for a movable day: "second Saturday of May"."""

SCREENS = (
    "attract",
    "language",
    "home",
    "goals",
    "goal",
    "timeline",
    "moment",
    "sites",
    "site",
    "tour",
    "privacy",
    "quiz",
    "survey",
    "pledge",
    "calendar",
    "message",
    "search",
    "discover",
    "targets",
    "answers",
    "books",
    "book",
    "symbols",
    "assembly",
    "gallery",
)
"""Every place a visitor can be."""

FILM_FAULTS = ("missing", "broken", "hang")
"""Why a film could not be shown: its file is gone, it cannot be decoded, or no picture came."""
