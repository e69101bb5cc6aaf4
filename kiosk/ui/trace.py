"""How long the program took to its first frame, when KIOSK_TRACE_START asks for it."""

import os
import time
from pathlib import Path


def seconds_since_exec() -> float:
    """Seconds since the kernel started this process (Linux; elsewhere since Python's own clock began)."""
    stat = Path("/proc/self/stat")
    if not stat.exists():
        return time.process_time()
    started = int(stat.read_text().rsplit(")", 1)[1].split()[19]) / os.sysconf("SC_CLK_TCK")
    return time.clock_gettime(time.CLOCK_BOOTTIME) - started
