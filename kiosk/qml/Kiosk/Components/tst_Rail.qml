pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function targets(rail: Item): var {
        return seen(rail, part => part instanceof Tap).sort((a, b) => onPage(a).x - onPage(b).x);
    }

    function named(rail: Item, name: string): var {
        return targets(rail).find(target => target.name === name);
    }

    function test_each_place_tells_what_it_is_for() {
        const item = make(rail);
        const told = ["back", "home", "search", "comfort", "finish"].map(signal => listen(item, signal));
        for (const name of ["Back", "Home", "Search", "Make it easier", "Finish and clear"])
            touch(named(item, name));
        compare(told.map(spy => spy.count), [1, 1, 1, 1, 1]);
        const chosen = listen(item, "chosen");
        touch(named(item, "Русский"));
        named(item, "中文").forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(chosen.signalArguments.map(values => values[0]), ["ru", "zh"]);
    }

    function test_places_are_large_apart_and_on_the_page_data() {
        return ["upright", "lying", "upright in Arabic", "lying in Arabic"].map(tag => ({
                    "tag": tag
                }));
    }

    function test_places_are_large_apart_and_on_the_page(data) {
        if (data.tag.startsWith("lying"))
            lieDown();
        if (data.tag.endsWith("Arabic"))
            read("ar");
        const item = make(rail);
        compare(targets(item).length, 11);
        targets(item).forEach(target => verifyTouchable(target));
        verifyWordsWithin(item);
        const places = targets(item).map(target => onPage(target));
        places.slice(1).forEach((place, i) => verify(places[i].x + places[i].width <= place.x + 1, `${targets(item)[i].name} is apart from the next`));
    }

    function test_names_too_large_for_a_row_become_one() {
        const item = make(rail);
        compare(targets(item).filter(target => target.checkable).length, 6);
        Theme.textScale = 2;
        tryVerify(() => item.folded);
        compare(targets(item).filter(target => target.checkable).length, 0);
        const unfolded = listen(item, "unfold");
        touch(named(item, "English"));
        compare(unfolded.count, 1);
    }

    function test_back_is_there_only_when_there_is_a_way_back() {
        const item = make(rail);
        verify(named(item, "Back"));
        item.canGoBack = false;
        verify(!named(item, "Back"));
        item.canGoBack = true;
        item.atHome = true;
        verify(!named(item, "Back"));
    }

    function test_the_language_in_use_is_marked_and_said() {
        const item = make(rail);
        for (const [code, name] of [["en", "English"], ["ar", "العربية"]]) {
            item.language = code;
            compare(targets(item).filter(target => target.Accessible.checked).map(target => target.Accessible.name), [name]);
            compare(seen(named(item, name), part => part instanceof Rectangle && part.width === 12).length, 1);
        }
    }

    function test_back_and_finish_change_sides_and_languages_keep_their_order() {
        const item = make(rail);
        const order = () => targets(item).filter(target => target.checkable).map(target => target.name);
        const before = [centre(named(item, "Back")), centre(named(item, "Home")), centre(named(item, "Finish and clear"))];
        const languages = order();
        compare(languages[0], "العربية");
        mirror();
        verifyMirrored(centre(named(item, "Back")), before[0]);
        verifyMirrored(centre(named(item, "Home")), before[1]);
        verifyMirrored(centre(named(item, "Finish and clear")), before[2]);
        compare(order(), languages);
    }

    name: "Rail"

    ListModel {
        id: six

        Component.onCompleted: {
            for (const [code, ownName, script] of [["ar", "العربية", "ar"], ["zh", "中文", "zh"], ["en", "English", "la"], ["fr", "Français", "la"], ["ru", "Русский", "cy"], ["es", "Español", "la"]])
                append({
                    "code": code,
                    "ownName": ownName,
                    "script": script
                });
        }
    }
    Component {
        id: rail

        Rail {
            width: parent.width
            languages: six
            language: "en"
            searchable: true
        }
    }
}
