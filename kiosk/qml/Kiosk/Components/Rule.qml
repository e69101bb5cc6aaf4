import QtQuick
import Kiosk.Theme

/* A hairline across its parent. */
Rectangle {
    height: Theme.hairline
    color: Theme.hair
}
