"""What `check` says of a spoiled source: each fault with its file, line, language, path and remedy."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from packwork import edit, line_of

from kiosk.errors import PackError
from kiosk.packs.check import check
from kiosk.packs.problems import Problem

GOALS, MOMENTS, SITES, MEDIA, PACK = "goals.yaml", "moments.yaml", "sites.yaml", "media.yaml", "pack.yaml"
QUIZ, SURVEY = "quiz.yaml", "survey.yaml"
PLEDGES, DAYS = "pledges.yaml", "days.yaml"
FRENCH = "translations/fr.po"

# file, what stands there, what stands there instead; the line of the fault by its wording, its path, what, remedy
FAULTS = [
    # form
    (GOALS, "targets: 5", "targets: [5", "why:", "", "this is not YAML", "missing quote"),
    (GOALS, 'title: Climate Action ', "title: Climate: Action ", "title: Climate", "", "this is not YAML", "colon"),
    (GOALS, "targets: 5", "targets: 5\n  targets: 6", "targets: 6", "", "“targets” stands twice", "remove one"),
    (GOALS, "targets: 5", "targets: five", "targets", "goals/goal-13/targets", "whole number", "digits"),
    (GOALS, "targets: 5", "target: 5", "target:", "goals/goal-13/target", "no field “target”", "“targets”?"),
    (GOALS, "      bound:", "      bond:", "bond", "goals/goal-13/figures/paris-limit/bond", "no field “bond”", "“bound”?"),
    (GOALS, "targets: 5", "", "id: goal-13", "goals/goal-13/targets", "“targets” is missing", "add it"),
    (GOALS, "number: 13", "number: 18", "number", "goals/goal-13/number", "at most 17", "correct"),
    (GOALS, "number: 13", "number: 0", "number", "goals/goal-13/number", "at least 1", "correct"),
    (GOALS, "#3F7E44", "#GGG", "colour:", "goals/goal-13/colour", "“#GGG” is not a colour", "#3F7E44"),
    (GOALS, '"#3F7E44"', "#3F7E44", "colour:", "goals/goal-13/colour", "should be a text", "quotes"),
    (GOALS, "at_most ", "atmost ", "bound: ", "goals/goal-13/figures/paris-limit/bound", "“atmost” is not known", "“at_most”?"),
    (GOALS, "degrees_celsius", "horses", "unit: ", "goals/goal-13/figures/paris-limit/unit", "“horses” is not", "choose one of"),
    (GOALS, "value: 1.5", "value: .inf", "value", "", "is not a number", "digits"),
    (GOALS, "id: goal-13 ", "id: Goal_13 ", "id:", "goals/Goal_13/id", "is not an id", "small letters"),
    (GOALS, "id: goal-13 ", "id: 13 ", "id:", "id", "should be a text", "quotes"),
    (GOALS, "title: Climate Action", "title: ''", "title", "goals/goal-13/title", "the text is empty", "write"),
    (MOMENTS, "1945-06-26", "1945-02-30", "date", "moments/1945-charter-signed/date", "a day that does not", "date"),
    (MOMENTS, "1945-06-26", "1945-13", "date", "moments/1945-charter-signed/date", "the month 13", "date"),
    (MOMENTS, "1945-06-26", "0000", "date", "moments/1945-charter-signed/date", "the year 0", "date"),
    (MOMENTS, "1945-06-26", "26 June", "date", "moments/1945-charter-signed/date", "is not a date", "date"),
    (MOMENTS, "1945-06-26", "2031", "date", "moments/1945-charter-signed/date", "in the future", "date"),
    (MOMENTS, "institutional", "institutionel", "categ", "moments/1945-charter-signed/category", "known", "“institut"),
    (MOMENTS, "importance: 1 ", "importance: 4 ", "impor", "moments/1945-charter-signed/importance", "most 3", "corr"),
    (MOMENTS, "goals: []  ", "goals: [13, 13]  ", "goals", "moments/1945-charter-signed/goals", "13” stands twice", ""),
    (MOMENTS, "  longitude: -122.4\n", "", "1945", "moments/1945-charter-signed", "only one of latitude", "both"),
    (MOMENTS, "latitude: 37.8", "latitude: 137.8", "lat", "moments/1945-charter-signed/latitude", "most 90", "correct"),
    (MOMENTS, '"1946-47"', '"46/47"', "yearb", "moments/1945-charter-signed/yearbook", "not a volume", "1948-49"),
    (SITES, "kind: guided", "kind: guide", "kind", "sites/geneva/tours/guided/kind", "“guide” is not known", "“guided”?"),
    (SITES, "mode: in_person", "mode: online", "mode", "sites/geneva/tours/guided/mode", "“online” is not known", "choose"),
    (SITES, "{from: 6}", "{from: 9, to: 6}", "ages", "sites/geneva/tours/guided/ages", "wrong way round", "swap"),
    (SITES, "[en, fr]", "[english]", "languages:", "sites/geneva/tours/guided/languages/0", "not a language code", "such as"),
    (SITES, "Europe/Zurich", "Europe/Geneva", "timez", "sites/geneva/timezone", "no time zone", "Europe/Zurich"),
    (SITES, '"2026-10-01"', '"2026-10"', "checked", "sites/geneva/advice/identity/checked", "not a whole date", "YYYY-MM-DD"),
    (PACK, '"1.0.0"', "1.0", "version:", "pack/version", "should be a text", "quotes"),
    (PACK, '"1.0.0"', '"1.0"', "version:", "pack/version", "not a version", "1.0.0"),
    (PACK, "[en, fr]", "[fr]", "id:", "pack", "“en” is not among the languages", "add it"),
    (PACK, "[en, fr]", "[en, fr, de]", "languages", "pack/languages/2", "“de” is not known", "choose one of ar"),
    (PACK, "[en, fr]", "[en, fr, fr]", "languages", "pack/languages", "“fr” stands twice", "once"),
    (PACK, '">=0.1"', "tomorrow", "requires", "pack/requires", "“tomorrow” is not", ">=0.1"),
    # what belongs together
    (GOALS, "emblem: emblem-goal-13", "emblem: tree", "emblem", "goals/goal-13/emblem", "no picture “tree”", "media"),
    (MOMENTS, "goals: [13]", "goals: [13, 14]", "[13, 14]", "moments/2015-paris-agreement/goals", "no goal 14", "add"),
    (GOALS, 'text_colour: "#FFFFFF"', 'text_colour: "#CCCCCC"', "  text_colour", "goals/goal-13/text_colour", "3.", "li"),
    (GOALS, '"#0B1A2B"', '"#FFFFFF"', "night_text", "goals/goal-13/night_text_colour", "contrast of", "darker"),
    (QUIZ, "  answer: 50 ", "  answer: 150 ", "answer", "quiz/earth-day-light/answer", "outside the scale", "widen"),
    (QUIZ, "      right: true\n", "", "options", "quiz/palais-before/options", "no option is marked", "exactly one"),
    (QUIZ, "  explanation: On", "  reason: On", "charter-year", "quiz/charter-year/explanation", "is missing", "add it"),
    (QUIZ, "kind: choice", "kind: choise", "kind: choise", "quiz/palais-before/kind", "“choise” is not", "“choice”?"),
    (QUIZ, "goals: [13]", "goals: [14]", "goals", "quiz/earth-day-light/goals", "no goal 14", "add the goal"),
    (SURVEY, "  full: A lot ", "  # full ", "  empty", "survey/something-new/empty", "the ends of the scale", "“full”"),
    # texts
    (GOALS, "Keep warming low", "Keep warming low" + "!" * 40, "call", "goals/goal-13/call", "signs", "at most 60"),
    (MOMENTS, "Charter signed ", "The Charter of the Nations ok", "short", "moments/1945-charter-signed/short_title", "signs", "at most 28"),
    (GOALS, "Walk or cycle", "Walk \u202eor cycle", "Walk", "goals/goal-13/actions/walk/text", "U+202E", "remove"),
    (GOALS, "Walk or cycle", "\"Walk\\u0007 or\" #", "Walk", "goals/goal-13/actions/walk/text", "U+0007", "remove"),
    (GOALS, "Walk or cycle", "Walk or cycle\u0378", "Walk", "goals/goal-13/actions/walk/text", "U+0378", "another"),
    (GOALS, "Walk or cycle", "Cafe\u0301 or", "Cafe", "goals/goal-13/actions/walk/text", "not NFC", "NFC"),
    (GOALS, "Walk or cycle", "W" + "\u0324" * 6, "\u0324", "goals/goal-13/actions/walk/text", "marks", "remove"),
    (GOALS, "Walk or cycle short ways.", '" Walk or"', "Walk", "goals/goal-13/actions/walk/text", "spaces around", ""),
    (SITES, "Bring an", "Bring an " + "x" * 4000, "Bring", "sites/geneva/advice/identity/text", "4028 signs", "4000"),
    (PACK, "Your museum", "Your \u202emuseum", "credits", "pack/credits", "U+202E", "remove"),
    # translations
    (FRENCH, "Limiter le", "Limiter {count} le", "msgid \"Keep", "goals/goal-13/call", "placeholders", "write none"),
    (FRENCH, 'msgstr "Mon exposition"', 'msgstr ""', "My", "pack/title", "not translated", "translate it"),
    (FRENCH, "#: pack.yaml", "#: pack.yaml\n#, fuzzy", "My", "pack/title", "unsure", "take the mark away"),
    (PLEDGES, "goal: 13 ", "goal: 12 ", "goal: 12", "pledges/short-walk/goal", "no goal 12", "add the goal"),
    (PLEDGES, "where: town", "where: moon", "where", "pledges/short-walk/where", "“moon” is not known", "choose one of"),
    (PLEDGES, "text: Walk short ways", f"text: {'Walk' * 10}", "text", "pledges/short-walk/text", "40 signs", "at most 36"),
    (DAYS, "  day: 24", "  day: 32", "day: 32", "days/un-day/day", "at most 31", "correct"),
    (DAYS, "  month: 10\n", "", "id: un-day", "days/un-day", "only one of month and day", "both or neither"),
    (DAYS, "kind: fixed  ", "kind: weekly ", "kind: weekly", "days/un-day/kind", "“weekly” is not known", "“week”?"),
    (DAYS, "kind: fixed  ", "kind: movable ", "id: un-day", "days/un-day", "a movable day has rules", "correct them"),
    (DAYS, "kind: fixed  ", "kind: week ", "id: un-day", "days/un-day", "only a week is longer", "correct the length"),
    (DAYS, "second Saturday of May", "fifth Saturday of May", "fifth", "days/birds/rules/0", "“fifth” where", "second Saturday"),
    (DAYS, "second Saturday of May", "Saturdays in May", "Saturdays", "days/birds/rules/0", "is not a rule", "second Saturday"),
    (DAYS, "second Saturday of May", "second Saturday of October", "rules: ", "days/birds/rules", "stands twice", "once"),
    (DAYS, "  length: 7", "  length: 32", "length", "days/space/length", "at most 31", "correct"),
    (DAYS, "goals: []  ", "goals: [2]  ", "goals", "days/un-day/goals", "no goal 2", "add the goal"),
    (FRENCH, '"My exhibit"', '"Our exhibit"', "Our", "pack/title", "original has changed", "anew"),
    (FRENCH, "pack/title", "pack/titel", "", "pack/title", "not in the file", "up to date"),
    (FRENCH, "Mon exp", "Mon\u202e exp", "My", "pack/title", "U+202E", "remove"),
    (FRENCH, 'msgstr "Mon exposition"', "msgstr Mon exposition", "", "", "not a PO file", "quote"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "at", "path", "what", "remedy"), FAULTS)
def test_a_fault_is_named_with_its_place_and_remedy(
    source: Path, file: str, old: str, new: str, at: str, path: str, what: str, remedy: str
) -> None:
    edit(source, file, old, new)

    found = [problem for problem in check(source, today=date(2026, 11, 23)) if what in problem.what]

    assert found, f"nothing says “{what}” among {[str(problem) for problem in check(source)]}"
    problem = found[0]
    assert problem.severity == "error"
    assert (problem.file, problem.line) == (file, line_of(source, file, at))
    assert problem.path == path
    assert remedy in problem.remedy


def test_a_source_without_a_fault_has_no_problems(source: Path) -> None:
    assert check(source, today=date(2026, 11, 23)) == []


@pytest.mark.parametrize(
    ("month", "day", "there"), [(2, 29, True), (2, 30, False), (4, 31, False), (12, 31, True), (6, 30, True)]
)
def test_an_international_day_falls_on_a_date_that_some_year_has(
    source: Path, month: int, day: int, there: bool
) -> None:
    edit(source, DAYS, "  month: 10\n  day: 24", f"  month: {month}\n  day: {day}")

    found = [problem.what for problem in check(source) if problem.path == "days/un-day"]

    assert found == ([] if there else [f"month {month} has no day {day}"])


def test_all_faults_are_named_at_once(source: Path) -> None:
    edit(source, GOALS, "number: 13", "number: 18")
    edit(source, GOALS, "targets: 5", "target: 5")
    edit(source, MOMENTS, "1945-06-26", "1945-06-31")
    edit(source, SITES, "kind: guided", "kind: guide")
    edit(source, FRENCH, 'msgstr "Mon exposition"', 'msgstr ""')
    (source / "media" / "emblem-goal-13.svg").unlink()

    problems = check(source, today=date(2026, 11, 23))

    assert {problem.path for problem in problems} == {
        "goals/goal-13/number",
        "goals/goal-13/target",
        "goals/goal-13/targets",
        "moments/1945-charter-signed/date",
        "sites/geneva/tours/guided/kind",
        "pack/title",
        "media/emblem-goal-13",
    }


def test_one_fault_does_not_draw_others_behind_it(source: Path) -> None:
    """A goal that cannot be read is still there for its translations and for moments that point to it."""
    edit(source, GOALS, "targets: 5", "targets: many")

    assert [problem.path for problem in check(source)] == ["goals/goal-13/targets"]


@pytest.mark.parametrize(
    ("file", "copied", "path"),
    [
        (MOMENTS, "- id: 1945-charter-signed", "moments/1945-charter-signed"),
        (SITES, "    - id: guided", "sites/geneva/tours/guided"),
    ],
)
def test_an_id_that_is_taken_is_named_at_its_second_place(source: Path, file: str, copied: str, path: str) -> None:
    text = (source / file).read_text()
    entry = text[text.index(copied) :]
    entry = entry[: entry.index("\n\n") + 1] if file == MOMENTS else entry[: entry.index("  figures")]
    (source / file).write_text(text.replace(entry, entry + entry))

    (problem,) = check(source)

    assert problem.path == path
    assert problem.what.endswith(f"is taken by the entry in line {line_of(source, file, copied.strip())}")
    assert problem.line > line_of(source, file, copied.strip())


def test_an_alias_is_refused(source: Path) -> None:
    """Aliases of aliases can grow a short file without end."""
    edit(source, GOALS, "number: 13", "number: &thirteen 13")
    edit(source, GOALS, "targets: 5", "targets: *thirteen")

    assert [problem.what for problem in check(source)] == ["the file uses an alias (*)"]


@pytest.mark.parametrize("file", [GOALS, MOMENTS, SITES, FRENCH])
def test_a_missing_file_is_one_problem(source: Path, file: str) -> None:
    (source / file).unlink()

    (problem,) = check(source)

    assert (problem.file, problem.line) == (file, 0)


def test_a_file_in_another_encoding_is_one_problem(source: Path) -> None:
    (source / GOALS).write_bytes("- id: é".encode("latin-1"))

    assert [(problem.file, problem.what) for problem in check(source)] == [(GOALS, "the file is not UTF-8")]


@pytest.mark.parametrize(
    ("text", "what"), [("", "this is not a list"), ("a: b", "this is not a list"), ("[]", "no entry")]
)
def test_a_module_without_entries_is_a_problem(source: Path, text: str, what: str) -> None:
    (source / SITES).write_text(text)

    assert any(what in problem.what for problem in check(source))


def test_a_pack_yaml_that_cannot_be_read_hides_no_other_fault(source: Path) -> None:
    edit(source, PACK, "id: my-exhibit", "id: My exhibit")
    edit(source, GOALS, "number: 13", "number: 18")

    assert {problem.file for problem in check(source)} == {PACK, GOALS}


def test_a_folder_without_pack_yaml_is_no_source(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="is not a pack source"):
        check(tmp_path)


@pytest.mark.parametrize(
    ("file", "old", "new", "what"),
    [
        (GOALS, "protects homes, harvests and health. Much of what helps is known and at hand: ", "", "write 40 to 70"),
        (GOALS, "So can each of us, every day, in small ways.", "", "words; write 25 to 45"),
        (SITES, "The largest room", "room " * 40, "words; write 8 to 35"),
        (FRENCH, "Limiter le", "Limiter " + "beaucoup " * 9, "the translation has"),
        (SITES, "valid_until: null ", 'valid_until: "2026-11-22" ', "held until 2026-11-22"),
        (FRENCH, "pack/title", "pack/titel", "pack/titel: the pack has no such text"),
        (PACK, "[goals, moments, ", "[goals, ", "the module “moments” is not shown"),
        (MEDIA, "  credit: Your museum\n", "", "nobody is credited"),
    ],
)
def test_what_is_allowed_but_not_good_is_a_warning(source: Path, file: str, old: str, new: str, what: str) -> None:
    edit(source, file, old, new)

    found = [problem for problem in check(source, today=date(2026, 11, 23)) if what in str(problem)]

    assert [problem.severity for problem in found] == ["warning"]


def test_advice_holds_on_its_last_day(source: Path) -> None:
    edit(source, SITES, "valid_until: null ", 'valid_until: "2026-11-23" ')

    assert check(source, today=date(2026, 11, 23)) == []


def test_advice_that_ends_before_it_was_checked_is_an_error(source: Path) -> None:
    edit(source, SITES, "valid_until: null ", 'valid_until: "2026-09-30" ')

    problems = check(source, today=date(2026, 1, 1))

    assert [problem.what for problem in problems] == ["the advice ends before it was checked"]


def test_a_text_translated_twice_names_both_lines(source: Path) -> None:
    path = source / FRENCH
    path.write_text(path.read_text() + '\nmsgctxt "pack/title"\nmsgid "Another"\nmsgstr "Autre"\n')

    (problem,) = check(source)

    assert (problem.path, problem.language) == ("pack/title", "fr")
    assert f"first in line {line_of(source, FRENCH, 'My exhibit')}" in problem.what


def test_a_module_that_is_absent_is_no_fault(source: Path) -> None:
    pack = source / PACK
    pack.write_text(re.sub(r"modules: \[[^\]]+\]", "modules: [moments]", pack.read_text()))
    for file in source.glob("*.yaml"):
        if file.name not in (PACK, MOMENTS):
            file.unlink()
    shutil.rmtree(source / "media")

    assert {problem.what for problem in check(source)} == {"the pack has no such text"}


def test_a_problem_is_one_line_for_people() -> None:
    problem = Problem(FRENCH, 16, "the text is not translated", "translate it", "fr", "goals/goal-13/call")
    mistyped = Problem(GOALS, 0, "there is no field “bond”", "did you mean “bound”?", severity="warning")

    assert str(problem) == (
        "translations/fr.po:16: error: fr: goals/goal-13/call: the text is not translated; translate it."
    )
    assert str(mistyped) == "goals.yaml: warning: there is no field “bond”; did you mean “bound”?"
