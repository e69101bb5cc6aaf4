"""How much memory a process has to itself."""

from pathlib import Path


def proportional_mib() -> float:
    """This process's memory, shared pages counted in parts (PSS), in MiB."""
    return _told("Pss")


def anonymous_mib() -> float:
    """What of it is no file: only this can grow for ever, and no other process has a part in it. In MiB."""
    return _told("Pss_Anon")


def _told(name: str) -> float:
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError(f"the kernel tells no {name}")
