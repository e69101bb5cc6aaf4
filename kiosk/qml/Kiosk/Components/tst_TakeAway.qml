import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function code(item: Item): var {
        return seen(item, part => part instanceof Image)[0];
    }

    function test_the_code_is_drawn_large_with_whole_pixels() {
        const item = make(away);
        tryCompare(code(item), "status", Image.Ready);
        verify(code(item).width > 400, "40 mm and more on 32 inches");
        verify(code(item).width <= 620);
        compare(code(item).width, code(item).implicitWidth);
        verify(!code(item).smooth);
    }

    function test_it_is_dark_on_light_in_every_theme() {
        for (const theme of ["standard", "dark", "yellow"]) {
            Theme.theme = theme;
            const item = make(away);
            tryCompare(code(item), "status", Image.Ready);
            const picture = grabImage(code(item));
            verify(Qt.colorEqual(picture.pixel(2, 2), "#FFFFFF"), "the quiet zone is light");
            let dark = 0;
            for (let i = 0; i < 200; i++)
                dark += picture.red(60 + i, 60 + i) < 8 ? 1 : 0;
            verify(dark > 20, "the modules are dark");
            item.destroy();
        }
    }

    function test_the_text_stands_beside_it_to_be_read() {
        const item = make(away);
        verify(texts(item).map(text => text.text).includes("Palais\nGeneva"));
        verify(code(item).Accessible.name.includes("Palais"));
    }

    function test_words_stay_inside_at_every_size_and_on_both_screens() {
        for (const scale of [1, 2]) {
            Theme.textScale = scale;
            verifyWordsWithin(make(away));
        }
        lieDown();
        verifyWordsWithin(make(away));
    }

    name: "TakeAway"

    Component {
        id: away

        TakeAway {
            width: 950
            text: "Palais\nGeneva"
            code: "UGFsYWlzCkdlbmV2YQ"
        }
    }
}
