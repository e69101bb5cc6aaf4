import QtQuick

/* What the kinds of things are called that a search finds: one of them, and a group of them. */
QtObject {
    function one(kind: string): string {
        switch (kind) {
        case "goal":
            return qsTr("Goal");
        case "moment":
            return qsTr("Moment");
        case "day":
            return qsTr("Day");
        case "answer":
            return qsTr("Answer");
        case "action":
            return qsTr("Action");
        case "pledge":
            return qsTr("Pledge");
        case "question":
            return qsTr("Quiz question");
        case "target":
            return qsTr("Target");
        case "site":
            return qsTr("Visitor centre");
        case "tour":
            return qsTr("Tour");
        case "stop":
            return qsTr("Stop on a virtual tour");
        case "book":
            return qsTr("Book");
        case "picture":
            return qsTr("Picture");
        case "assembly":
            return qsTr("General Assembly");
        case "symbol":
            return qsTr("Document symbol");
        case "message":
            return qsTr("Film");
        default:
            return "";
        }
    }

    function many(kind: string): string {
        switch (kind) {
        case "goal":
            return qsTr("Goals");
        case "moment":
            return qsTr("Moments in history");
        case "day":
            return qsTr("International days");
        case "answer":
            return qsTr("Questions and answers");
        case "action":
            return qsTr("What you can do");
        case "pledge":
            return qsTr("Pledges");
        case "question":
            return qsTr("Quiz questions");
        case "target":
            return qsTr("Targets");
        case "site":
            return qsTr("Visitor centres");
        case "tour":
            return qsTr("Tours");
        case "stop":
            return qsTr("Stops on virtual tours");
        case "book":
            return qsTr("Books");
        case "picture":
            return qsTr("Pictures");
        case "assembly":
            return qsTr("General Assembly");
        case "symbol":
            return qsTr("Document symbols");
        case "message":
            return qsTr("Films");
        default:
            return "";
        }
    }
}
