"""Targets, answers, books, symbols, an assembly and a gallery for the small exhibit."""

from typing import Any

from exhibits import exhibit, in_all


def target(number: str, goal: int) -> dict[str, Any]:
    """A target."""
    words = in_all(text=f"Target {number}", text_easy="Easy")
    return {"id": f"target-{number.replace('.', '-')}", "goal": goal, "number": number, "texts": words}


def book(id: str, kind: str, *pages: str, cover: str | None = None) -> dict[str, Any]:
    """A book; each of `pages` is an id."""
    made = [{"id": page, "picture": cover, "texts": in_all(text=page, text_easy="")} for page in pages]
    texts = in_all(title=id, about="About it", about_easy="Easy")
    ages = {"age_from": 6, "age_to": 12}
    return {"id": id, "kind": kind, "goals": [13], **ages, "cover": cover, "pages": made, "texts": texts}


def symbol(whole: str, *signs: str) -> dict[str, Any]:
    """A symbol taken apart."""
    parts = [{"id": f"part-{at}", "sign": sign, "texts": in_all(text=sign)} for at, sign in enumerate(signs)]
    return {"id": "agenda", "symbol": whole, "parts": parts, "texts": in_all(title="Agenda")}


def learned(**modules: Any) -> dict[str, Any]:
    """The small exhibit with all of them; `modules` replaces some."""
    words = in_all(title="Title", text="Text", text_easy="Easy")
    asked = in_all(question="Who?", question_easy="", text="All", text_easy="", source="Charter")
    more = {
        "targets": [target(f"13.{sign}", 13) for sign in "123ab"] + [target(f"6.{sign}", 6) for sign in "12345"],
        "answers": [{"id": "who", "topic": "start", "goals": [13, 6], "as_of": "2024", "texts": asked}],
        "books": [book("drop", "story", "one", "two", cover="turbine"), book("far", "accessible")],
        "symbols": [symbol("A/RES/70/1", "A", "RES", "70", "1")],
        "assembly": [
            {"id": "ask", "kind": "step", "majority": None, "texts": words},
            {"id": "day", "kind": "draft", "majority": "two_thirds", "texts": words},
        ],
        "gallery": [{"id": "wind", "picture": "turbine", "goals": [13], "texts": words}],
        **modules,
    }
    whole = exhibit()
    whole["pack"]["modules"] += [name for name, entries in more.items() if entries]
    chapter = {"id": "past", "kind": "history", "texts": words}
    whole["sites"] = [{**site, "chapters": [chapter]} for site in whole["sites"]]
    return {**whole, **more}
