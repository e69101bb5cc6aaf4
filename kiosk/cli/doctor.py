"""kiosk doctor: what a technician wants to know before leaving the machine alone."""

import json
from pathlib import Path

import click

from kiosk.cli.options import data_option

_COLOURS = {"green": "green", "yellow": "yellow", "red": "red"}


@click.command(epilog="Example: kiosk doctor --format json")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="For people or programs.")
@data_option
def doctor(form: str, data: Path) -> int:
    """Test display, fonts, settings, store, pack, facts for visitors, clock, disk, sound and the staff's PIN.

    The exit code is 0 if nothing is red, 1 otherwise.
    """
    from kiosk.clock import SystemClock
    from kiosk.ui.health.checks import all_checks
    from kiosk.ui.health.finding import Machine

    findings = []
    for finding in all_checks(Machine(data, SystemClock())):
        findings.append(finding)
        if form == "text":
            light = click.style(f"● {finding.light:<7}", fg=_COLOURS[finding.light])
            click.echo(f"{light} {finding.check:<9} {finding.say}")
    if form == "json":
        told = [{"check": finding.check, "light": finding.light, "say": finding.say} for finding in findings]
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    return int(any(finding.light == "red" for finding in findings))
