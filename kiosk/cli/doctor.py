"""kiosk doctor: what a technician wants to know before leaving the machine alone."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from kiosk.cli.options import data_option

_COLOURS = {"green": "green", "yellow": "yellow", "red": "red"}


@click.command(epilog="Example: kiosk doctor --format json")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="For people or programs.")
@data_option
def doctor(form: str, data: Path) -> int:
    """Test display, fonts, settings, store, pack, facts for visitors, clock, disk and sound.

    The exit code is 0 if nothing is red, 1 otherwise.
    """
    from kiosk.cli.checks import all_checks
    from kiosk.cli.finding import Machine
    from kiosk.clock import SystemClock

    findings = []
    for finding in all_checks(Machine(data, SystemClock())):
        findings.append(finding)
        if form == "text":
            light = click.style(f"● {finding.light:<7}", fg=_COLOURS[finding.light])
            click.echo(f"{light} {finding.check:<9} {finding.say}")
    if form == "json":
        click.echo(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=2))
    return int(any(finding.light == "red" for finding in findings))
