import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_the_whole_line_acts() {
        const item = make(line);
        verifyTouchable(item, 148);
        verifyActs(item);
        const told = listen(item, "tapped");
        wait(310); // a second tap sooner is the first one, trembling
        touch(item, item.width - 8);
        compare(told.count, 1);
    }

    function test_long_words_make_it_taller_and_stay_inside_data() {
        return [1, 2].map(scale => ({
                    "tag": `${scale}`,
                    "scale": scale
                }));
    }

    function test_long_words_make_it_taller_and_stay_inside(data) {
        Theme.textScale = data.scale;
        const item = make(line, {
            "title": "A very long title of a moment that will not go into one line of this list of hits at all",
            "line": "and a line of context that is rather long too, so that it has to go on in another line"
        });
        verifyWordsWithin(item);
        texts(item).forEach(text => verify(!text.truncated));
        const words = texts(item).map(text => onPage(text));
        verify(words.every(place => place.y + place.height <= onPage(item).y + item.height));
    }

    function test_another_language_is_named() {
        compare(texts(make(line)).length, 2);
        const item = make(line, {
            "language": "Русский",
            "script": "cy"
        });
        verify(texts(item).some(text => text.text === "Русский"));
    }

    function test_it_mirrors() {
        const item = make(line);
        const mark = seen(item, part => part instanceof HitMark)[0];
        const before = centre(mark);
        mirror();
        verifyMirrored(centre(mark), before);
    }

    name: "HitLine"

    Component {
        id: line

        HitLine {
            width: 1080
            kind: "moment"
            title: "High seas treaty"
            line: "19 June 2023"
            number: 0
            colour: ""
            textColour: ""
            nightColour: ""
            nightTextColour: ""
            language: ""
            script: "la"
            name: "Moment: High seas treaty"
        }
    }
}
