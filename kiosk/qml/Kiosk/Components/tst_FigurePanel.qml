import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_finger_and_keys_act() {
        const item = make(panel);
        verifyTouchable(item, Theme.touchComfort);
        verifyActs(item);
    }

    function test_it_is_spoken_as_one_sentence() {
        const item = make(panel);
        compare(item.Accessible.role, Accessible.Button);
        compare(item.Accessible.name, "at most 63 % of people UN report, 2024");
        compare(item.Accessible.description, "");
        item.total = 3;
        compare(item.Accessible.description, "Shows the next figure");
    }

    function test_words_stay_inside_data() {
        return [
            {
                "tag": "share",
                "values": {}
            },
            {
                "tag": "long caption",
                "values": {
                    "caption": "of people in the least developed countries still live without safely managed water"
                }
            },
            {
                "tag": "long word",
                "values": {
                    "caption": longWord
                }
            },
            {
                "tag": "long number",
                "values": {
                    "number": "13 580",
                    "unit": "billion_us_dollars",
                    "magnitude": "billion"
                }
            },
            {
                "tag": "no number",
                "values": {
                    "number": "",
                    "bound": "",
                    "unit": ""
                }
            }
        ];
    }

    function test_words_stay_inside(data) {
        for (const small of [false, true]) {
            const item = make(panel, data.values);
            item.small = small;
            verifyWordsWithin(item);
            texts(item).forEach(text => verify(onPage(text).y + text.contentHeight <= onPage(item).y + item.height + text.font.pixelSize * 0.5, text.text));
        }
    }

    function test_a_share_adds_its_dots() {
        const item = make(panel);
        const row = seen(item, part => part instanceof DotRow);
        compare(row.length, 1);
        compare(row[0].share, 0.63);
        fuzzyCompare(row[0].width, item.width, 1);
        const before = item.height;
        item.share = -1;
        verify(!row[0].visible);
        verify(item.height < before);
    }

    function test_a_missing_number_leaves_its_place_to_the_words() {
        const item = make(panel, {
            "number": "",
            "bound": "",
            "unit": ""
        });
        compare(texts(item).map(text => text.text), ["of people", "UN report, 2024"]);
        fuzzyCompare(onPage(texts(item)[0]).x, onPage(item).x, 1);
    }

    function test_the_number_stands_where_reading_starts() {
        const item = make(panel);
        const number = texts(item).find(text => text.text === "63");
        const before = centre(number);
        verify(before < centre(item));
        mirror();
        verifyMirrored(centre(number), before);
    }

    name: "FigurePanel"

    Component {
        id: panel

        FigurePanel {
            x: 64
            width: parent.width - 128
            figureId: "share"
            number: "63"
            magnitude: ""
            bound: "at_most"
            unit: "percent"
            caption: "of people"
            source: "UN report"
            asOf: "2024"
            share: 0.63
        }
    }
}
