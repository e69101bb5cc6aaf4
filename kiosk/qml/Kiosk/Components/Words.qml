import QtQuick

/* The interface's words for the closed vocabularies of packs. */
QtObject {
    function bound(key: string): string {
        switch (key) {
        case "about":
            return qsTr("about");
        case "at_least":
            return qsTr("more than");
        case "at_most":
            return qsTr("at most");
        default:
            return "";
        }
    }

    function unit(key: string, magnitude: string): string {
        switch (key) {
        case "thousand":
        case "million":
        case "billion":
            return magnitude;
        case "percent":
            return qsTr("%", "the percent sign after a number");
        case "percentage_points":
            return qsTr("points", "percentage points after a number");
        case "degrees_celsius":
            return qsTr("°C");
        case "per_thousand":
            return qsTr("per 1,000");
        case "per_hundred_thousand":
            return qsTr("per 100,000");
        case "parts_per_million":
            return qsTr("ppm", "parts per million");
        case "kilograms":
            return qsTr("kg");
        case "tonnes":
            return qsTr("tonnes");
        case "billion_tonnes":
            return qsTr("%1 tonnes", "after a number; %1 is a word such as million").arg(magnitude);
        case "billion_us_dollars":
            return qsTr("%1 US dollars", "after a number; %1 is a word such as million").arg(magnitude);
        case "international_dollars":
            return qsTr("international dollars");
        case "minutes":
            return qsTr("min");
        case "years":
            return qsTr("years");
        default:
            return "";
        }
    }

    /* An amount in running text. */
    function amount(number: string, key: string): string {
        if (key === "percent")
            return qsTr("%1 per cent").arg(number);
        if (key === "per_thousand")
            return qsTr("%1 per 1,000").arg(number);
        if (key === "per_hundred_thousand")
            return qsTr("%1 per 100,000").arg(number);
        const word = unit(key, "");
        return word === "" ? number : qsTr("%1 %2", "a number and its unit in running text").arg(number).arg(word);
    }

    /* The difference of two amounts: shares differ by percentage points. */
    function difference(number: string, key: string): string {
        return amount(number, key === "percent" ? "percentage_points" : key);
    }

    function category(key: string): string {
        switch (key) {
        case "institutional":
            return qsTr("How the UN works");
        case "peace-security":
            return qsTr("Peace and security");
        case "human-rights":
            return qsTr("Human rights");
        case "international-law":
            return qsTr("International law");
        case "decolonization":
            return qsTr("Decolonization");
        case "development":
            return qsTr("Development");
        case "environment":
            return qsTr("Environment");
        case "health":
            return qsTr("Health");
        case "women":
            return qsTr("Women");
        case "youth-children":
            return qsTr("Youth and children");
        case "space-science":
            return qsTr("Space and science");
        default:
            return "";
        }
    }

    /* What a question of visitors is about. */
    function answerTopic(key: string): string {
        switch (key) {
        case "start":
            return qsTr("How it began");
        case "how":
            return qsTr("How the UN works");
        case "peace":
            return qsTr("Peace and security");
        case "rights":
            return qsTr("Human rights");
        case "goals":
            return qsTr("The 17 Goals");
        case "people":
            return qsTr("People at the UN");
        case "visit":
            return qsTr("Here and nearby");
        default:
            return "";
        }
    }

    function pledgePlace(key: string): string {
        switch (key) {
        case "home":
            return qsTr("At home");
        case "school":
            return qsTr("At school");
        case "work":
            return qsTr("At work");
        case "town":
            return qsTr("Out and about");
        default:
            return "";
        }
    }

    /* Whom a tour is made for, or what it is about. */
    function tourWord(key: string): string {
        switch (key) {
        case "families":
            return qsTr("Families");
        case "schools":
            return qsTr("Schools");
        case "groups":
            return qsTr("Groups");
        case "guests":
            return qsTr("Official guests");
        case "art":
            return qsTr("Art");
        case "architecture":
            return qsTr("Architecture");
        case "women":
            return qsTr("Women");
        case "history":
            return qsTr("History");
        case "environment":
            return qsTr("Environment");
        case "goals":
            return qsTr("The 17 Goals");
        default:
            return "";
        }
    }

    function tourKind(key: string): string {
        switch (key) {
        case "guided":
            return qsTr("Guided tour");
        case "children":
            return qsTr("For children");
        case "school":
            return qsTr("For schools");
        case "themed":
            return qsTr("Themed tour");
        case "private":
            return qsTr("Private tour");
        case "protocol":
            return qsTr("Protocol tour");
        case "lecture":
            return qsTr("Lecture");
        case "briefing":
            return qsTr("Briefing");
        case "game":
            return qsTr("Game");
        case "walk":
            return qsTr("Walk");
        default:
            return "";
        }
    }
}
