import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function words(item: Item): string {
        return texts(item).map(text => text.text).join(" | ");
    }

    function test_the_year_its_number_and_its_measure_are_read() {
        const said = words(make(chart));
        for (const part of ["People with electricity", "2000", "78.2", "%", "of people", "World Bank, 1998–2023"])
            verify(said.includes(part), `“${part}” in ${said}`);
    }

    function test_the_way_to_the_target_is_told_data() {
        return [
            {
                "tag": "to go",
                "target": "100",
                "toGo": "21.8",
                "trend": "more",
                "said": "Target for 2030: 100 per cent. Still to go: 21.8 points."
            },
            {
                "tag": "reached",
                "target": "100",
                "toGo": "0",
                "trend": "more",
                "said": "Target for 2030: 100 per cent. It is reached."
            },
            {
                "tag": "more",
                "target": "",
                "toGo": "",
                "trend": "more",
                "said": "5 points more than in 1998"
            },
            {
                "tag": "less",
                "target": "",
                "toGo": "",
                "trend": "less",
                "said": "5 points less than in 1998"
            },
            {
                "tag": "first",
                "target": "",
                "toGo": "",
                "trend": "",
                "said": "the first year that was counted"
            }
        ];
    }

    function test_the_way_to_the_target_is_told(data) {
        const item = make(chart, {
            "target": data.target,
            "toGo": data.toGo,
            "trend": data.trend
        });
        verify(words(item).includes(data.said), words(item));
    }

    function test_discs_step_and_stop_at_the_ends() {
        const item = make(chart);
        const stepped = listen(item, "stepped");
        const discs = seen(item, part => part instanceof Disc);
        discs.forEach(disc => verifyTouchable(disc));
        discs.forEach(disc => touch(disc));
        compare(stepped.signalArguments.map(values => values[0]), [-1, 1]);
        item.year = 1998;
        touch(discs[0]);
        item.year = 2023;
        touch(discs[1]);
        compare(stepped.count, 2);
    }

    function test_words_stay_within_at_every_size() {
        for (const script of ["la", "ar"])
            for (const scale of [1, 2]) {
                read(script);
                Theme.textScale = scale;
                verifyWordsWithin(make(chart));
            }
    }

    name: "SeriesChart"

    Component {
        id: chart

        SeriesChart {
            width: 900
            points: []
            ticks: []
            title: "People with electricity"
            measure: "of people have access to electricity"
            unit: "percent"
            source: "World Bank"
            first: 1998
            last: 2023
            year: 2000
            number: "78.2"
            across: 0.1
            up: 0.2
            target: "100"
            targetUp: 1
            toGo: "21.8"
            change: "5"
            trend: "more"
        }
    }
}
