import QtQuick
import Kiosk.Theme

/*
 A text in one of the roles of the type system, optically centred in its line.

     Copy { role: "lead"; text: goal.why; wrap: true; width: 900 * Theme.u }
     Copy { role: "display"; text: goal.title; fit: true; width: parent.width }    // steps down until it fits
*/
Item {
    id: root

    property string text: ""
    property string role: "body"
    property string script: Theme.isNumeral(role) ? "la" : Theme.script
    property real factor: 1
    property color color: Theme.ink
    property bool wrap: false
    property bool fit: false
    property int maximumLines: fit ? 3 : 1000
    property int alignment: Text.AlignLeft
    property int weight: Theme.weight(role, script)

    readonly property alias lineCount: words.lineCount
    readonly property alias contentWidth: words.contentWidth
    readonly property alias truncated: words.truncated
    readonly property real pixelSize: Theme.size(role, script) * factor * _step
    readonly property real lineStep: pixelSize * Theme.lineHeight(role, script)

    property real _step: 1

    function _refit() {
        if (!fit || width <= 0)
            return;
        for (const step of [1, 0.84, 0.72, 0.6]) {
            _step = step;
            if (words.lineCount <= maximumLines && words.contentWidth <= width + 1)
                return;
        }
    }

    implicitWidth: Math.ceil(words.implicitWidth)
    implicitHeight: words.lineCount * lineStep

    onWidthChanged: _refit()
    onTextChanged: _refit()
    onScriptChanged: _refit()
    Component.onCompleted: _refit()

    Text {
        id: words

        width: root.width
        y: (Theme.lineHeight(root.role, root.script) / 2 - Theme.middle(root.script)) * root.pixelSize
        text: root.text
        color: root.color
        textFormat: Text.PlainText
        wrapMode: root.wrap || root.fit ? Text.WordWrap : Text.NoWrap
        horizontalAlignment: root.alignment
        lineHeightMode: Text.FixedHeight
        lineHeight: root.lineStep
        font.family: Theme.family(root.script)
        font.pixelSize: root.pixelSize
        font.weight: root.script === "zh" ? root.weight : Font.Normal
        font.variableAxes: root.script === "zh" ? ({}) : ({
                "wdth": Theme.widthAxis(root.role, root.script),
                "wght": root.weight
            })
    }
}
