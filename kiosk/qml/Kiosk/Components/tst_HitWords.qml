import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    readonly property var kinds: ["goal", "moment", "day", "answer", "action", "pledge", "question", "target", "site", "tour", "stop", "book", "picture", "assembly", "symbol", "message"]

    function test_every_kind_has_a_name_for_one_and_for_many_data() {
        return kinds.map(kind => ({
                    "tag": kind
                }));
    }

    function test_every_kind_has_a_name_for_one_and_for_many(data) {
        verify(words.one(data.tag) !== "");
        verify(words.many(data.tag) !== "");
    }

    function test_no_two_kinds_share_a_name() {
        compare(new Set(kinds.map(kind => words.one(kind))).size, kinds.length);
        compare(new Set(kinds.map(kind => words.many(kind))).size, kinds.length);
    }

    function test_what_is_no_kind_has_none() {
        compare(words.one("unicorn"), "");
        compare(words.many("unicorn"), "");
    }

    name: "HitWords"

    HitWords {
        id: words
    }
}
