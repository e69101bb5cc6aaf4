"""The states that the rooms to look into can be brought into, and back again."""

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem

from kiosk.ui.proof.stage import Stage


def symbol_states(stage: Stage) -> Iterator[tuple[str, QQuickItem]]:
    """Each part read."""
    symbols = stage.exhibit.symbols
    for part in range(symbols.parts.rowCount()):
        symbols.read(part)
        stage.settle()
        yield f"part {part + 1}", stage.everywhere()


def assembly_states(stage: Stage) -> Iterator[tuple[str, QQuickItem]]:
    """A vote that is lost, one in which nobody votes, and the steps of how it works."""
    assembly = stage.exhibit.assembly
    for name, yes, no in (("lost", 60, 133), ("nobody", 0, 0)):
        assembly.setYes(yes)
        assembly.setNo(no)
        stage.settle()
        yield name, stage.everywhere()
    screen = stage.find("AssemblyScreen")
    screen.setProperty("stepsShown", True)
    stage.settle()
    yield "steps", stage.everywhere()
    screen.setProperty("stepsShown", False)


def book_states(stage: Stage) -> Iterator[tuple[str, QQuickItem]]:
    """Each further page, and the end."""
    book = stage.exhibit.book
    while book.at < book.count:
        book.step(1, "button")
        stage.settle()
        yield "end" if book.at == book.count else f"page {book.at + 1}", stage.everywhere()
