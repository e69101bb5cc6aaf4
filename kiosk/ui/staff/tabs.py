"""The pages of the panel: which have a tab, which lie behind others, which show what is plugged in."""

TABS = ("today", "packs", "export", "settings", "screen", "health")
"""The pages one can go to at any time, in their order."""

BEHIND = {
    **dict.fromkeys(("languages", "waiting", "hours"), "settings"),
    **dict.fromkeys(("ruler", "keypad"), "screen"),
    **dict.fromkeys((*(f"day-{day}" for day in range(7)), "closed-days"), "hours"),
}
"""The pages that lie behind others."""

OF_STICKS = ("packs", "export")
"""The pages that show what is plugged in."""

LIGHTS = ("pack", "disk", "clock", "display")
"""The self-tests that the first page shows."""
