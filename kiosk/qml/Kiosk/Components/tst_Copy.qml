import QtQuick
import QtTest
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_a_line_is_as_wide_as_its_words() {
        const line = make(copy);
        verify(!line.truncated);
        verify(line.width >= line.contentWidth && line.width <= line.contentWidth + 2);
        const before = line.width;
        line.text = "Fair and equal work";
        verify(line.width > before * 1.5);
        verify(!line.truncated);
    }

    function test_a_line_that_is_too_long_ends_in_dots() {
        const line = make(copy, {
            "text": "Promote sustained and inclusive growth",
            "width": 300
        });
        verify(line.truncated);
        compare(line.lineCount, 1);
        verifyWordsWithin(line);
    }

    function test_wrapped_words_never_leave_their_width_data() {
        return [
            {
                "tag": "sentence",
                "text": "Promote sustained and inclusive growth"
            },
            {
                "tag": "long word",
                "text": longWord
            },
            {
                "tag": "Arabic",
                "text": arabic.repeat(3),
                "script": "ar"
            },
            {
                "tag": "Chinese",
                "text": "促进持久、包容和可持续的经济增长".repeat(3),
                "script": "zh"
            }
        ];
    }

    function test_wrapped_words_never_leave_their_width(data) {
        read(data.script ?? "la");
        const text = make(copy, {
            "text": data.text,
            "wrap": true,
            "width": 300
        });
        verify(text.lineCount > 1);
        fuzzyCompare(text.height, text.lineCount * text.lineStep, 1);
        verifyWordsWithin(text);
    }

    function test_a_fitted_title_steps_down_and_up_again() {
        const title = make(copy, {
            "role": "display",
            "fit": true,
            "width": 700
        });
        const natural = title.pixelSize;
        title.text = "Industry, innovation and infrastructure for all of us";
        verify(title.pixelSize < natural);
        verify(title.lineCount <= 3 && !title.truncated);
        verifyWordsWithin(title);
        title.text = "Zero hunger";
        compare(title.pixelSize, natural);
    }

    function test_a_title_that_cannot_fit_is_cut_not_spilt() {
        const title = make(copy, {
            "role": "display",
            "fit": true,
            "maximumLines": 2,
            "text": longWord,
            "width": 500
        });
        compare(title.lineCount, 2);
        verify(title.truncated);
        verifyWordsWithin(title);
    }

    function test_words_stand_at_the_side_where_reading_starts() {
        const text = make(copy, {
            "width": 600
        });
        compare(texts(text)[0].effectiveHorizontalAlignment, Text.AlignLeft);
        read("ar");
        compare(texts(text)[0].effectiveHorizontalAlignment, Text.AlignRight);
    }

    function test_numerals_are_latin_in_every_language() {
        read("ar");
        compare(texts(make(copy, {
            "role": "num",
            "text": "17"
        }))[0].font.family, Theme.latinFamily);
        compare(texts(make(copy))[0].font.family, Theme.arabicFamily);
    }

    function test_another_script_is_one_change_of_font() {
        const words = texts(make(copy, {
            "role": "lead",
            "width": 400
        }))[0];
        fonts.target = words;
        fonts.clear();
        read("ar");
        compare(fonts.count, 1);
        compare(words.font.family, Theme.arabicFamily);
        fonts.target = null;
    }

    function test_a_size_between_two_pixels_is_rounded() {
        const text = make(copy, {
            "width": 400
        });
        for (let factor = 1; factor < 1.5; factor += 0.02) {
            text.factor = factor;
            compare(texts(text)[0].font.pixelSize, Math.round(text.pixelSize));
        }
    }

    function test_while_the_language_turns_nothing_is_fitted_then_all_of_it_once() {
        const text = make(copy, {
            "text": "Peace",
            "role": "display",
            "fit": true,
            "maximumLines": 1,
            "width": 420
        });
        const before = text.pixelSize;
        Theme.turning = true;
        text.text = "Promote sustained and inclusive growth";
        compare(text.pixelSize, before);
        Theme.turning = false;
        verify(text.pixelSize < before);
        verifyWordsWithin(text);
    }

    function cleanup() {
        Theme.turning = false;
    }

    SignalSpy {
        id: fonts

        signalName: "fontChanged"
    }

    name: "Copy"

    Component {
        id: copy

        Copy {
            text: "Fair work"
        }
    }
}
