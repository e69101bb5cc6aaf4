"""What must be looked at by a person before an exhibit is shown: the `review.yaml` of a source.

Each entry names a text by its path, what is to be checked, and why. It goes when somebody has checked it.
"""

from collections.abc import Iterator

from pydantic import ValidationError

from kiosk.packs.fields import Entry, Text
from kiosk.packs.problems import Problem
from kiosk.packs.source import Source
from kiosk.packs.yaml_lines import YamlError, read_yaml

FILE = "review.yaml"


class Open(Entry):
    """One thing to look at."""

    path: Text
    """The path of an entry or of a text, such as moments/1947-palestine or goals/goal-13/why."""

    check: Text
    """What a person must check there."""

    why: Text
    """Why it must be checked."""


def review_problems(source: Source, *, strict: bool) -> Iterator[Problem]:
    """What is wrong with the file; if `strict`, also what is still to be looked at."""
    path = source.folder / FILE
    if not path.is_file():
        return
    try:
        document = read_yaml(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        yield Problem(FILE, 0, "the file cannot be read", "save it as UTF-8")
        return
    except YamlError as error:
        yield Problem(FILE, error.line, str(error), error.remedy)
        return
    known = {text.path for text in source.texts()}
    for i, value in enumerate(document.value if isinstance(document.value, list) else [document.value]):
        line = document.line((i,))
        try:
            entry = Open.model_validate(value)
        except ValidationError:
            yield Problem(FILE, line, "an entry has not just a path, a check and a why", "write these three")
            continue
        if not any(path == entry.path or path.startswith(f"{entry.path}/") for path in known):
            yield Problem(FILE, line, f"the pack has no text “{entry.path}”", "correct the path, or remove the entry")
        elif strict:
            yield Problem(
                FILE, line, f"still to be checked: {entry.check}", f"see why: {entry.why}", "", entry.path, "warning"
            )
