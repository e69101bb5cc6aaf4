import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function shown(card: Item): var {
        return texts(card).map(text => text.text);
    }

    function test_it_shows_what_is_known() {
        compare(shown(make(card)), ["Guided tour", "Inside the Palace", "See the rooms", "60 minutes", "ages 5 to 12", "English", "American Sign Language", "Step-free"]);
    }

    function test_it_is_silent_about_what_is_not_known() {
        const item = make(card);
        const before = item.height;
        for (const part of ["minutes", "ageFrom", "ageTo", "languages", "signed", "access"])
            item[part] = "";
        compare(shown(item), ["Guided tour", "Inside the Palace", "See the rooms"]);
        tryVerify(() => item.height < before);
    }

    function test_one_bound_of_age_is_said_as_one_data() {
        return [
            {
                "tag": "lower",
                "ageTo": "",
                "says": "from age 5"
            },
            {
                "tag": "upper",
                "ageFrom": "",
                "says": "up to age 12"
            }
        ];
    }

    function test_one_bound_of_age_is_said_as_one(data) {
        verify(shown(make(card, {
            "ageFrom": data.ageFrom ?? "5",
            "ageTo": data.ageTo ?? "12"
        })).includes(data.says));
    }

    function test_it_is_spoken_whole() {
        const item = make(card);
        compare(item.Accessible.role, Accessible.Paragraph);
        shown(item).slice(1).forEach(part => verify(item.Accessible.name.includes(part), part));
    }

    function test_words_stay_inside_data() {
        return ["title", "text", "languages", "access"].map(part => ({
                    "tag": part
                }));
    }

    function test_words_stay_inside(data) {
        for (const words of [longWord, "words and more words ".repeat(12)]) {
            const item = make(card);
            item[data.tag] = words;
            verifyWordsWithin(item);
            texts(item).forEach(text => verify(onPage(text).y + text.contentHeight <= onPage(item).y + item.height));
        }
    }

    function test_icons_are_mirrored() {
        const item = make(card);
        const mark = seen(item, part => part instanceof Icon)[0];
        const before = centre(mark);
        mirror();
        verifyMirrored(centre(mark), before);
    }

    name: "TourCard"

    Component {
        id: card

        TourCard {
            x: (parent.width - width) / 2
            width: 500
            tourId: "palace"
            kind: "guided"
            title: "Inside the Palace"
            text: "See the rooms"
            minutes: "60"
            ageFrom: "5"
            ageTo: "12"
            languages: "English"
            signed: "American Sign Language"
            access: "Step-free"
        }
    }
}
