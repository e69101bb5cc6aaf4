"""Jobs at the kiosk itself: show what a stick or the inbox asks, and do it."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.cli.options import data_option
from kiosk.cli.progress import say, told
from kiosk.errors import KioskError
from kiosk.store.progress import CancelledError

if TYPE_CHECKING:
    from kiosk.ui.jobs_kiosk import Before


@click.command(epilog="Example: kiosk jobs show /media/stick")
@click.argument("stick", metavar="STICK|inbox")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="For people or programs.")
@data_option
def show(stick: str, form: str, data: Path) -> int:
    """Show who signed the jobs on a stick, whether this kiosk trusts them, and what is still to be done here.

    The word “inbox” stands for the folder of that name in the data folder; archives that lie there without a job are
    listed too. The exit code is 1 if something is refused.
    """
    from kiosk.ui.jobs_kiosk import Kiosk

    before = Kiosk(data).look(stick)
    if form == "json":
        click.echo(json.dumps(_as_json(before), ensure_ascii=False, indent=2))
        return int(bool(before.faults))
    if before.plan:
        signed = before.plan.signed
        click.echo(f"Signed by “{signed.publisher.name}” (key {signed.key.id}), number {before.plan.list.serial}.")
    for line in _as_json(before)["jobs"]:
        click.echo(f"{line['state']:<10}  {', '.join(line['kiosks'])}: {line['what']}")
    for archive in before.archives:
        named = f" ({archive.id} {archive.version})" if archive.id else ""
        click.echo(f"{archive.state:<10}  {archive.path.name}{named}")
    for fault in before.faults:
        click.echo(fault, err=True)
    if not (before.found or before.archives or before.faults):
        click.echo(f"Nothing lies in {before.place}.")
    return int(bool(before.faults))


@click.command(epilog="Example: kiosk jobs run /media/stick")
@click.argument("stick", metavar="STICK|inbox")
@click.option("--yes", is_flag=True, help="Do not ask, and say nothing if there is nothing to do.")
@data_option
def run(stick: str, yes: bool, data: Path) -> int:
    """Do what the jobs on a stick ask of this kiosk, and write its logs and a health file back as they ask.

    Everything is looked at before anything is done; each job is done whole or not at all, and told in a sentence. For
    cron: kiosk jobs run inbox --yes. Archives that lie in the inbox without a job are installed once nobody has touched
    them for a minute, if this kiosk takes them. The exit code is 1 if something could not be done.
    """
    from kiosk.ui.jobs_kiosk import Kiosk

    kiosk = Kiosk(data)
    before = kiosk.look(stick)
    for fault in before.faults:
        click.echo(fault, err=True)
    failed = bool(before.faults)
    if kiosk.is_idle(before):
        if not yes and not failed:
            click.echo(f"Nothing is to be done here for {kiosk.name}.")
        return int(failed)
    if not yes:
        for what in before.open:
            click.echo(what)
        click.confirm("Do this now?", abort=True)
    try:
        with told() as tell:
            for outcome in kiosk.run(before, tell):
                failed = failed or outcome.state == "failed"
                say(outcome.say, err=outcome.state != "done")
    except CancelledError:
        raise KioskError("Stopped; what is told above is done, and nothing else was changed.") from None
    return int(failed)


def _as_json(before: "Before") -> dict[str, Any]:
    plan, found = before.plan, before.found
    return {
        "publisher": plan.signed.publisher.name if plan else "",
        "key": plan.signed.key.id if plan else "",
        "serial": found.serial if found else 0,
        "refused": before.refusal,
        "jobs": [
            {"kiosks": job.kiosks, "what": job.what, "state": plan.items[number].state if plan else "refused"}
            for number, job in enumerate(found.jobs if found else ())
        ],
        "archives": [
            {"file": one.path.name, "pack": one.id, "version": one.version, "state": one.state, "say": one.say}
            for one in before.archives
        ],
    }
