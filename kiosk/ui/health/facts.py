"""The self-test of facts for visitors: those that are too old are no longer shown, and somebody should know."""

from kiosk.clock import trusted_today
from kiosk.ui.health.finding import Finding, Machine

_NAMED = 3


def check_facts(machine: Machine) -> Finding:
    """Count the facts that hide themselves, and name the first of them."""
    from kiosk.settings import load_config
    from kiosk.store.edition import Edition
    from kiosk.store.library import Library

    library = Library(machine.data)
    active, today = library.active(), trusted_today(machine.clock)
    if active is None or today is None:
        say = "Without an edition and a clock nobody can tell which facts are too old."
        return Finding("facts", "yellow", say, "unknown")
    days = load_config(machine.data).exhibit.facts_days
    with Edition.open(active.path, library.paths.media) as edition:
        language = edition.languages[0]
        sites = [site for line in edition.sites(language) if (site := edition.site(language, line.id))]
        facts = [(f"{site.line.id}/{fact.id}", fact) for site in sites for fact in site.advice]
    stale = [name for name, fact in facts if fact.is_stale(today, days)]
    if stale:
        named = ", ".join(stale[:_NAMED]) + (", …" if len(stale) > _NAMED else "")
        say = f"{len(stale)} facts for visitors are too old and not shown ({named}); check them and install a new pack."
        return Finding("facts", "yellow", say, "stale", str(len(stale)))
    return Finding("facts", "green", f"All {len(facts)} facts for visitors hold today.", "fresh")
