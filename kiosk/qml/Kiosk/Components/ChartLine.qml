import QtQuick
import QtQuick.Shapes

/* The line through a chart's beads, drawn once: it breaks where years are missing. `places` is across, up, joined in turn. */
Shape {
    id: root

    required property var places
    required property var atX
    required property var atY
    property color colour: "black"
    property real lineWidth: 4

    function _runs(): var {
        const runs = [];
        for (let i = 0; i + 2 < places.length; i += 3) {
            if (!places[i + 2])
                runs.push([]);
            runs[runs.length - 1].push(Qt.point(atX(places[i]), atY(places[i + 1])));
        }
        return runs;
    }

    preferredRendererType: Shape.CurveRenderer
    Accessible.ignored: true

    ShapePath {
        strokeColor: root.colour
        strokeWidth: root.lineWidth
        fillColor: "transparent"
        joinStyle: ShapePath.RoundJoin
        capStyle: ShapePath.RoundCap

        PathMultiline {
            paths: root._runs()
        }
    }
}
