import QtQuick
import Kiosk.Theme

/*
 A text in one of the roles of the type system, optically centred in its line. It never leaves its width: it wraps, steps
 down, and last of all ends in “…”.

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
    property int preferredLines: maximumLines
    property int alignment: Text.AlignLeft
    property int weight: Theme.weight(role, script)

    readonly property alias lineCount: words.lineCount
    readonly property alias contentWidth: words.contentWidth
    readonly property alias truncated: words.truncated
    readonly property real pixelSize: Theme.size(role, script) * factor * _step
    readonly property real lineStep: pixelSize * Theme.lineHeight(role, script)

    property real _step: 1
    property bool _cut: false
    property bool _fitting: false

    function _refit() {
        if (!fit || width <= 0 || _fitting)
            return;
        _fitting = true;
        _cut = false;
        const preferred = preferredLines < maximumLines && _stepsDownTo(preferredLines, [1, 0.92, 0.84, 0.76]);
        _cut = !preferred && !_stepsDownTo(maximumLines, [1, 0.92, 0.84, 0.72, 0.6]);
        _fitting = false;
    }

    function _stepsDownTo(lines: int, steps: list<real>): bool {
        for (const step of steps) {
            _step = step;
            if (words.lineCount <= lines && words.contentWidth <= width + 1)
                return true;
        }
        return false;
    }

    implicitWidth: Math.ceil(words.implicitWidth)
    implicitHeight: words.lineCount * lineStep

    onScriptChanged: Qt.callLater(_refit)
    Component.onCompleted: _refit()

    Text {
        id: words

        width: root.width
        y: (Theme.lineHeight(root.role, root.script) / 2 - Theme.middle(root.script)) * root.pixelSize
        text: root.text
        color: root.color
        textFormat: Text.PlainText
        wrapMode: root.fit ? (root._cut ? Text.Wrap : Text.WordWrap) : root.wrap ? Text.Wrap : Text.NoWrap
        maximumLineCount: root.fit && !root._cut ? 1000 : root.maximumLines
        elide: root.fit && !root._cut ? Text.ElideNone : Text.ElideRight
        horizontalAlignment: root.alignment
        lineHeightMode: Text.FixedHeight
        lineHeight: root.lineStep
        font.family: Theme.family(root.script)
        font.pixelSize: root.pixelSize
        font.variableAxes: root.script === "zh" ? ({
                "wght": root.weight
            }) : ({
                "wdth": Theme.widthAxis(root.role, root.script),
                "wght": root.weight
            })
        onWidthChanged: root._refit()
        onTextChanged: root._refit()
    }
}
