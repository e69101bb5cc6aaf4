pragma Singleton

import QtQuick

/*
 Colours, type, space and time by meaning. Every length is base px (1080 on the short side) times `u`.
 Main sets the first block; screens only read. Colours follow the visitor's theme: paper is dark in two of them.
*/
QtObject {
    id: root

    property real width: 1080
    property real height: 1920
    property string script: "la"
    property bool rightToLeft: false
    /* Another language is on its way: words, fonts and directions come one after another, and texts wait for all of it. */
    property bool turning: false
    property bool keysInUse: false
    property real textScale: 1
    property string theme: "standard"
    property bool reach: false
    property bool still: false
    property bool plain: true
    property int fade: 120
    property string latinFamily: ""
    property string arabicFamily: ""
    property string chineseFamily: ""
    property string iconFamily: ""
    property var glyphs: ({})

    readonly property bool portrait: height >= width
    readonly property real u: Math.min(width, height) / 1080
    readonly property real margin: 64 * u
    readonly property real gutter: 24 * u
    readonly property real railHeight: (portrait ? 144 : 116) * u
    readonly property real skyLine: 620 * u
    readonly property real reachLine: (portrait ? 620 : 220) * u
    readonly property real textMin: 25 * u
    readonly property real touchMin: 64 * u
    readonly property real touchComfort: 96 * u
    readonly property real touchPrimary: 112 * u
    readonly property real touchHero: 156 * u
    readonly property real touchGap: 16 * u
    readonly property real hairline: Math.max(1, 2 * u)
    readonly property real controlLine: 4 * u
    readonly property real placeLine: 8 * u
    readonly property real threadLine: 16 * u

    readonly property color paper: _paint("#F3F5F4", "#061423", "#000000")
    readonly property color paper2: _paint("#E7EBEB", "#0D2236", "#000000")
    readonly property color ink: _paint("#0B1A2B", "#F3F5F4", "#FFFFFF")
    readonly property color ink2: _paint("#4C5C6B", "#93A8BA", "#FFFFFF")
    readonly property color control: _paint("#5E7890", "#58708A", "#FFFFFF")
    readonly property color hair: _paint("#C9D1D5", "#24405A", "#FFFFFF")
    readonly property color ghostNumeral: _paint("#DCE3E5", "#12304A", "#000000")
    readonly property color night: _paint("#061423", "#061423", "#000000")
    readonly property color night2: _paint("#0D2236", "#0D2236", "#000000")
    readonly property color nightBall: _paint("#0B2036", "#0B2036", "#000000")
    readonly property color nightSea: "#12304A"
    readonly property color nightLand: _paint("#8CC4E6", "#8CC4E6", "#FFFFFF")
    readonly property color nightMid: "#4E9CC8"
    readonly property color nightFar: "#173A57"
    readonly property color nightLine: _paint("#24405A", "#24405A", "#FFFFFF")
    readonly property color nightText: _paint("#F3F5F4", "#F3F5F4", "#FFFFFF")
    readonly property color nightText2: _paint("#93A8BA", "#93A8BA", "#FFFFFF")
    readonly property color nightControl: _paint("#58708A", "#58708A", "#FFFFFF")
    readonly property color staff: "#10151B"
    readonly property color staffLine: "#2A3540"
    readonly property color ok: "#56C02B"
    readonly property color warn: "#FCC30B"
    readonly property color fail: "#FF3A21"
    readonly property color signal: "#FFE600"
    readonly property color un: _paint("#009EDB", "#009EDB", "#FFE600")
    readonly property color unLine: "#0192CC"
    readonly property color unDeep: "#00659B"
    readonly property color accent: _paint("#0192CC", "#009EDB", "#FFE600")
    readonly property color accentText: _paint("#00659B", "#009EDB", "#FFE600")
    readonly property color accentFill: _paint("#00659B", "#00659B", "#FFE600")
    readonly property color accentFillInk: _paint("#FFFFFF", "#FFFFFF", "#000000")
    readonly property color focusInner: _paint("#F3F5F4", "#061423", "#000000")
    readonly property color focusOuter: _paint("#0B1A2B", "#F3F5F4", "#FFE600")

    readonly property var roles: ({
            "mega": {
                "wdth": 62.5,
                "wght": 900,
                "size": [456, 456, 456, 456],
                "line": [0.76, 0.76, 0.76, 0.76]
            },
            "num": {
                "wdth": 62.5,
                "wght": 800,
                "size": [200, 200, 200, 200],
                "line": [0.76, 0.76, 0.76, 0.76]
            },
            "display": {
                "wdth": 62.5,
                "wght": 800,
                "size": [136, 116, 112, 112],
                "line": [0.94, 0.98, 1.22, 1.14]
            },
            "title": {
                "wdth": 70,
                "wght": 750,
                "size": [76, 66, 68, 66],
                "line": [1.02, 1.05, 1.32, 1.22]
            },
            "lead": {
                "wdth": 88,
                "wght": 450,
                "size": [42, 39, 42, 40],
                "line": [1.32, 1.34, 1.56, 1.5]
            },
            "body": {
                "wdth": 92,
                "wght": 420,
                "size": [34, 32, 35, 33],
                "line": [1.42, 1.44, 1.66, 1.62]
            },
            "label": {
                "wdth": 80,
                "wght": 600,
                "size": [30, 28, 31, 29],
                "line": [1.25, 1.25, 1.5, 1.4]
            },
            "small": {
                "wdth": 85,
                "wght": 500,
                "size": [26, 25, 27, 26],
                "line": [1.3, 1.3, 1.5, 1.45]
            }
        })
    readonly property var scripts: ["la", "cy", "ar", "zh"]

    function isNumeral(role: string): bool {
        return role === "mega" || role === "num";
    }

    function family(script: string): string {
        return script === "ar" ? arabicFamily : script === "zh" ? chineseFamily : latinFamily;
    }

    function size(role: string, script: string): real {
        return roles[role].size[scripts.indexOf(script)] * u;
    }

    function lineHeight(role: string, script: string): real {
        return roles[role].line[scripts.indexOf(script)];
    }

    function weight(role: string, script: string): int {
        const wanted = roles[role].wght;
        return script === "zh" ? (wanted >= 600 ? 700 : 400) : wanted;
    }

    function widthAxis(role: string, script: string): real {
        const wanted = roles[role].wdth;
        return script === "ar" ? Math.min(100, Math.max(80, wanted + 15)) : wanted;
    }

    /* The whole font as one value: set piece by piece, a text would be laid out anew for each piece. */
    function font(role: string, script: string, weight: int, pixelSize: real): font {
        return Qt.font({
            "family": family(script),
            "pixelSize": Math.max(1, Math.round(pixelSize) || 1),
            "variableAxes": script === "zh" ? {
                "wght": weight
            } : {
                "wdth": widthAxis(role, script),
                "wght": weight
            }
        });
    }

    /* Where the optical middle of a line lies below the top of a Text, in em. */
    function middle(script: string): real {
        return script === "ar" ? 1.03 : script === "zh" ? 0.815 : 0.71;
    }

    /* How much a role grows with the visitor's size of text: what is read fully, what is large already less. */
    function growth(role: string): real {
        const more = textScale - 1;
        return isNumeral(role) ? 1 : 1 + more * (role === "display" ? 0.25 : role === "title" ? 0.5 : 1);
    }

    /* A duration of movement: nothing for who wants less of it. */
    function ms(duration: int): int {
        return still ? 0 : duration;
    }

    /* The ground of a page in a Goal's colour, and what is written on it. */
    function flood(colour: color, nightColour: color): color {
        return _paint(colour, nightColour, "#000000");
    }

    function floodInk(textColour: color, nightTextColour: color): color {
        return _paint(textColour, nightTextColour, "#FFFFFF");
    }

    /* A line that says less than another one in the same colour; where colours are few it is as strong. */
    function faded(colour: color): color {
        return theme === "yellow" ? colour : Qt.alpha(colour, 0.62);
    }

    function _paint(standard: color, dark: color, yellow: color): color {
        return theme === "yellow" ? yellow : theme === "dark" ? dark : standard;
    }
}
