import QtQuick
import Kiosk.Theme

/*
 A text in one of the roles of the type system, optically centred in its line. It never leaves its width: it wraps, steps
 down, and last of all ends in “…”. It grows with the visitor's size of text. Titles break into lines of like length; no text ends in a line of one short word.
 Give it a `width`, not two anchors: between these Qt lets the width jump to the implicit one whenever that changes.

     Copy { role: "lead"; text: goal.why; wrap: true; width: 900 * Theme.u }
     Copy { role: "display"; text: goal.title; fit: true; width: parent.width }    // steps down until it fits
*/
Item {
    id: root

    property string text: ""
    /* What a voice says for it. */
    property string spoken: text
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
    property real growth: Theme.growth(role)

    readonly property alias lineCount: words.lineCount
    readonly property alias contentWidth: words.contentWidth
    readonly property alias truncated: words.truncated
    /* Text's own effectiveHorizontalAlignment does not tell of a mirroring that comes before it is complete. */
    readonly property int side: alignment === Text.AlignHCenter || !words.LayoutMirroring.enabled ? alignment : alignment === Text.AlignLeft ? Text.AlignRight : Text.AlignLeft
    readonly property real pixelSize: Math.max(Theme.textMin, Theme.size(role, script) * factor * _step * growth)
    readonly property real lineStep: pixelSize * Theme.lineHeight(role, script)

    property real _step: 1
    property real _trim: 0
    property bool _cut: false
    property bool _made: false
    property bool _fitting: false
    property bool _waiting: false
    readonly property bool _held: Theme.turning
    property string _fitted: ""

    /* No binding: it would follow only after this width has been told, and the text be measured in its old room. */
    function _lay() {
        words.width = width - _trim;
    }

    function _refit() {
        if (!_made || width <= 0 || _fitting)
            return;
        if (_held) {
            _waiting = true;
            return;
        }
        if (!fit && !wrap) {
            _trim = 0;
            return;
        }
        _fitting = true;
        _fitted = words.text;
        _trim = 0;
        if (fit) {
            _cut = false;
            const preferred = preferredLines < maximumLines && _stepsDownTo(preferredLines, [1, 0.92, 0.84, 0.76]);
            _cut = !preferred && !_stepsDownTo(maximumLines, [1, 0.92, 0.84, 0.72, 0.6]) && !_stepsDownTo(maximumLines, [0.8 / growth, 0.7 / growth, 0.6 / growth]);
        }
        if (words.lineCount > 1 && !_cut && !text.includes("\n"))
            _breakWell(words.lineCount);
        if (!fit && words.lineCount > 1 && words.contentWidth > words.width)
            _trim += words.contentWidth - words.width + Theme.hairline; // Arabic ink that overhangs its line
        _fitting = false;
    }

    /* For whom the width came in the same breath as the text: measure once more, when both have been heard. */
    function refit() {
        _refit();
    }

    /* The size changed from outside: measure anew, even if its binding has not been heard yet. */
    function _resize() {
        if (_made && !_held && fit && width > 0) {
            _fitting = true;
            _step = 0;
            _fitting = false;
        }
        _refit();
    }

    function _stepsDownTo(lines: int, steps: list<real>): bool {
        for (const step of steps) {
            _step = step;
            if (words.lineCount <= lines && words.contentWidth <= width + 1)
                return true;
        }
        return false;
    }

    /*
     Titles: the narrowest measure that needs no more lines. Texts: a narrower one where the last line would be a short
     word. Chinese: two characters less, or one, so that no character stands alone.
    */
    function _breakWell(lines: int) {
        if (script === "zh") {
            if (!_holds(lines, 2.1 * pixelSize / width))
                _holds(lines, 1.05 * pixelSize / width);
            return;
        }
        if (fit) {
            for (let share = 0.04; share <= 0.44 && _holds(lines, share); share += 0.04)
                continue;
            return;
        }
        if (_holds(lines, 0.62 / lines)) {
            _trim = 0;
            _holds(lines, 0.4 / lines);
        }
    }

    /* Russian: no line ends with a short word or a number, none begins with a dash. */
    function _bound(text: string): string {
        const parts = text.split(" ");
        let bound = parts[0];
        for (let at = 1; at < parts.length; at++) {
            const short_ = /^[«„(]?([а-яё]{1,2}|\d[\d\u00a0\u202f.,]*)$/i.test(parts[at - 1]);
            bound += (short_ || /^[—–]/.test(parts[at]) ? "\u00a0" : " ") + parts[at];
        }
        return bound;
    }

    function _holds(lines: int, share: real): bool {
        const before = _trim;
        _trim = share * width;
        if (words.lineCount <= lines && words.contentWidth <= words.width)
            return true;
        _trim = before;
        return false;
    }

    implicitWidth: Math.ceil(words.implicitWidth)
    implicitHeight: words.lineCount * lineStep

    onWidthChanged: {
        _lay();
        _refit();
    }
    on_TrimChanged: _lay()
    onFactorChanged: _resize()
    onWrapChanged: _refit()
    on_HeldChanged: {
        if (!_held && _waiting) {
            _waiting = false;
            _refit();
        }
    }
    onRoleChanged: _resize()
    onScriptChanged: _resize()
    onWeightChanged: _resize()
    onGrowthChanged: _resize()
    Component.onCompleted: {
        _made = true;
        _lay();
        _refit();
    }

    Text {
        id: words

        x: root.side === Text.AlignRight ? root._trim : root.side === Text.AlignHCenter ? root._trim / 2 : 0
        y: (Theme.lineHeight(root.role, root.script) / 2 - Theme.middle(root.script)) * root.pixelSize
        text: root.script === "cy" && (root.fit || root.wrap) ? root._bound(root.text) : root.text
        color: root.color
        textFormat: Text.PlainText
        wrapMode: root.fit ? (root._cut ? Text.Wrap : Text.WordWrap) : root.wrap ? Text.Wrap : Text.NoWrap
        maximumLineCount: root.fit && !root._cut ? 1000 : root.maximumLines
        elide: root.fit && !root._cut ? Text.ElideNone : Text.ElideRight
        horizontalAlignment: root.alignment
        lineHeightMode: Text.FixedHeight
        lineHeight: root.lineStep
        font: Theme.font(root.role, root.script, root.weight, root.pixelSize)
        onFontChanged: {
            if (!root.fit)
                root._refit();
        }
        onTextChanged: {
            if (root._fitted !== words.text)
                root._refit();
        }
    }
}
