"""The baseline of everything drawn: the least that Qt Quick can show at this size, and what its frames cost."""

import json
import os
import sys
from time import perf_counter

os.environ["QT_QUICK_BACKEND"] = "software"

from memory import proportional_mib
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.trace import seconds_since_exec

FRAMES = 60


def main() -> None:
    """Print seconds to the first frame, milliseconds of each further frame, and memory, as JSON."""
    application = QGuiApplication(sys.argv[:1])
    window = QQuickWindow()
    swaps: list[float] = []
    began = 0.0

    def swapped() -> None:
        nonlocal began
        if not swaps:
            swaps.append(seconds_since_exec())
        elif began:
            swaps.append((perf_counter() - began) * 1000)
        if len(swaps) > FRAMES:
            application.quit()
            return
        began = perf_counter()
        window.setColor(QColor("#061423" if len(swaps) % 2 else "#F3F5F4"))

    window.frameSwapped.connect(swapped)
    window.setColor(QColor("#F3F5F4"))
    window.showFullScreen()
    application.exec()
    print(json.dumps({"first_s": swaps[0], "frames_ms": swaps[1:], "mib": proportional_mib()}))


if __name__ == "__main__":
    main()
