"""Work that is remembered gives the same as work done afresh, and nothing is remembered for ever."""

from pathlib import Path

from exhibits import exhibit, moment

from kiosk.store.edition_builder import build_edition
from kiosk.store.recall import Recall


def test_work_is_done_once_as_long_as_each_round_asks_for_it() -> None:
    done: list[str] = []

    def shout(word: str) -> str:
        done.append(word)
        return word.upper()

    recall = Recall()
    for words in (("a", "b"), ("a", "b"), ("a",), ("a", "b")):
        assert [recall(shout, word) for word in words] == [word.upper() for word in words]
        recall.end_round()

    assert done == ["a", "b", "b"], "what a round did not ask for was forgotten"


def test_an_edition_built_again_is_the_same_as_one_built_afresh(tmp_path: Path) -> None:
    recall = Recall()
    build_edition(exhibit(), tmp_path / "first.db", recall)
    recall.end_round()
    changed = exhibit()
    changed["goals"][1]["texts"]["zh"]["call"] = "行动起来，气候变化"
    changed["goals"][1]["texts"]["en"]["why"] = "It mattered to walkers"
    changed["moments"].append(moment("1950-new", "1950"))

    build_edition(changed, tmp_path / "again.db", recall)
    build_edition(changed, tmp_path / "afresh.db")

    first, again, afresh = ((tmp_path / f"{name}.db").read_bytes() for name in ("first", "again", "afresh"))
    assert again == afresh != first
