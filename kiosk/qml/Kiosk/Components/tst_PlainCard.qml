import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function test_it_shows_only_what_there_is() {
        const item = make(card);
        compare(texts(item).map(text => text.text), ["Bring a photo ID"]);
        const before = item.height;
        item.heading = "Before you come";
        item.note = "Checked in October";
        tryVerify(() => item.height > before);
        compare(texts(item).map(text => text.text), ["Before you come", "Bring a photo ID", "Checked in October"]);
    }

    function test_it_is_spoken_as_a_paragraph() {
        const item = make(card, {
            "heading": "Before you come"
        });
        compare(item.Accessible.role, Accessible.Paragraph);
        compare(item.Accessible.name, "Before you come Bring a photo ID");
    }

    function test_words_stay_inside_data() {
        return ["heading", "text", "note"].map(part => ({
                    "tag": part
                }));
    }

    function test_words_stay_inside(data) {
        for (const words of [longWord, "words and more words ".repeat(20)]) {
            const item = make(card);
            item[data.tag] = words;
            verifyWordsWithin(item);
            verify(!texts(item).some(text => text.truncated), "nothing is left out");
            texts(item).forEach(text => verify(onPage(text).y + text.contentHeight <= onPage(item).y + item.height));
        }
    }

    function test_two_cards_are_told_apart_by_a_line() {
        const item = make(card);
        const line = seen(item, part => part instanceof Rule)[0];
        compare(line.width, item.width);
        verify(onPage(texts(item)[0]).y > onPage(line).y + line.height);
    }

    name: "PlainCard"

    Component {
        id: card

        PlainCard {
            x: 64
            width: 600
            text: "Bring a photo ID"
        }
    }
}
