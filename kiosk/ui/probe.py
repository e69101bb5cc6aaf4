"""What Qt finds on this machine, as one line of JSON: `kiosk doctor` asks in a process of its own, for Qt may abort."""

import json
import sys
from typing import Any


def look() -> dict[str, Any]:
    """Screens, touch devices and bundled fonts, as plain values."""
    from PySide6.QtGui import QGuiApplication, QInputDevice

    from kiosk.ui.fonts import load_fonts
    from kiosk.ui.icons import load_icons
    from kiosk.ui.qt_faults import explain_fatal_messages

    explain_fatal_messages()
    application = QGuiApplication(sys.argv[:1])
    screens = [
        {
            "name": screen.name(),
            "width": round(screen.geometry().width() * screen.devicePixelRatio()),
            "height": round(screen.geometry().height() * screen.devicePixelRatio()),
            "hertz": round(screen.refreshRate()),
        }
        for screen in QGuiApplication.screens()
    ]
    touch = QInputDevice.DeviceType.TouchScreen
    fingers = [device.name() for device in QInputDevice.devices() if device.type() == touch]
    try:
        fonts = load_fonts()
        icons, _ = load_icons()
        found = [fonts.latin, fonts.arabic, fonts.chinese, icons]
        fault = ""
    except (RuntimeError, OSError, IndexError) as error:
        found, fault = [], str(error)
    platform = QGuiApplication.platformName()
    del application
    return {
        "platform": platform,
        "screens": screens,
        "touch": fingers,
        "fonts": found,
        "font_fault": fault,
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(look()) + "\n")
