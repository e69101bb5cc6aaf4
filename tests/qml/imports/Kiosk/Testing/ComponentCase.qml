pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Theme

/*
 A test case on an upright page of 1080 × 1920. `make` puts a component on it; the Theme is put back after each function.

     ComponentCase {
         name: "Pill"
         Component { id: pill; Pill { text: "Continue" } }
         function test_a_tap_is_told() {
             const told = listen(make(pill), "tapped");
             …
         }
     }
*/
TestCase {
    id: root

    readonly property alias page: sheet
    readonly property string longWord: "Donaudampfschifffahrtsgesellschaftskapitänswitwe".repeat(4)
    readonly property string arabic: "الهدف الأول من أهداف التنمية المستدامة"

    function init() {
        Theme.width = Qt.binding(() => root.width);
        Theme.height = Qt.binding(() => root.height);
        Theme.keysInUse = false;
        Theme.textScale = 1;
        Theme.theme = "standard";
        Theme.reach = false;
        Theme.still = false;
        root.width = 1080;
        root.height = 1920;
        read("la");
    }

    /* Show everything in a script, in the direction that goes with it. */
    function read(script: string) {
        Theme.script = script;
        Theme.rightToLeft = script === "ar";
    }

    function mirror() {
        Theme.rightToLeft = true;
    }

    function lieDown() {
        root.width = 1920;
        root.height = 1080;
    }

    function make(component: Component, values = {}): var {
        const item = createTemporaryObject(component, sheet, values);
        verify(item, "it is made");
        return item;
    }

    function listen(item: QtObject, signalName: string): SignalSpy {
        return createTemporaryObject(listener, root, {
            "target": item,
            "signalName": signalName
        });
    }

    /* Everything below an item, and itself, that a visitor can see and that `wanted` picks. */
    function seen(item: Item, wanted: var): var {
        if (!item.visible)
            return [];
        return item.children.reduce((found, child) => found.concat(seen(child, wanted)), wanted(item) ? [item] : []);
    }

    function texts(item: Item): var {
        return seen(item, part => part instanceof Text && !part.Accessible.ignored && part.text !== "");
    }

    function onPage(item: Item): rect {
        waitForPolish(sheet.Window.window);
        return item.mapToItem(sheet, Qt.rect(0, 0, item.width, item.height));
    }

    function centre(item: Item): real {
        const place = onPage(item);
        return place.x + place.width / 2;
    }

    function verifyTouchable(item: Item, least = Theme.touchMin) {
        verify(item.width >= least && item.height >= least, `${item.width} × ${item.height} is no smaller than ${least}`);
    }

    function verifyWordsWithin(item: Item, room = item) {
        const words = texts(item);
        verify(words.length > 0, "there are words");
        const space = onPage(room);
        for (const text of words) {
            const place = onPage(text);
            verify(text.contentWidth <= text.width + 1, `“${text.text}” is ${text.contentWidth} wide in ${text.width}`);
            verify(place.x >= space.x - 1 && place.x + place.width <= space.x + space.width + 1, `“${text.text}” stays inside`);
        }
    }

    function touch(item: Item, x = item.width / 2, y = item.height / 2) {
        touchEvent(item).press(0, item, x, y).commit().release(0, item, x, y).commit();
    }

    function verifyActs(item: Item) {
        const told = listen(item, "tapped");
        touch(item);
        compare(told.count, 1, "a finger acts");
        item.forceActiveFocus();
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Space);
        compare(told.count, 3, "Return and Space act");
    }

    function verifyMirrored(now: real, before: real) {
        fuzzyCompare(now, page.width - before, 1, "it is where its mirror image was");
    }

    width: 1080
    height: 1920
    visible: true
    when: windowShown

    Item {
        id: sheet

        anchors.fill: parent
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
    }
    Component {
        id: listener

        SignalSpy {}
    }
}
