"""What the page of a Goal shows, derived from content."""

from dataclasses import dataclass

from PySide6.QtCore import QUrl

from kiosk.content.goals import Action, Goal, GoalLine


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One thing a visitor can do."""

    actionId: str
    text: str
    where: str


@dataclass(frozen=True, slots=True)
class GoalProps:
    """What the page of a Goal shows."""

    goalId: str = ""
    number: int = 0
    title: str = ""
    call: str = ""
    why: str = ""
    hasEasy: bool = False
    easy: bool = False
    colour: str = "#000000"
    textColour: str = "#ffffff"
    nightColour: str = "#000000"
    nightTextColour: str = "#ffffff"
    emblem: str = ""
    emblemAlt: str = ""
    momentCount: int = 0
    targetCount: int = 0
    figureCount: int = 0
    actionCount: int = 0
    firstLeaf: str = "about"
    previousNumber: int = 0
    previousColour: str = "#000000"
    previousTextColour: str = "#ffffff"
    previousNightColour: str = "#000000"
    previousNightTextColour: str = "#ffffff"
    nextNumber: int = 0
    nextColour: str = "#000000"
    nextTextColour: str = "#ffffff"
    nextNightColour: str = "#000000"
    nextNightTextColour: str = "#ffffff"


def derive_goal(goal: Goal, lines: tuple[GoalLine, ...], *, leaf: str = "about", easy: bool) -> GoalProps:
    """What is shown of a Goal; its neighbours wrap round the ends of the list."""
    line = goal.line
    place = lines.index(line)
    before, after = lines[place - 1], lines[(place + 1) % len(lines)]
    return GoalProps(
        goalId=line.id,
        number=line.number,
        title=line.title,
        call=line.call,
        why=goal.why.at(easy=easy),
        hasEasy=bool(goal.why.easy),
        easy=easy,
        colour=line.colour,
        textColour=line.text_colour,
        nightColour=line.night_colour,
        nightTextColour=line.night_text_colour,
        emblem=QUrl.fromLocalFile(goal.emblem).toString() if goal.emblem else "",
        emblemAlt=goal.emblem_alt,
        momentCount=goal.moment_count,
        targetCount=goal.target_count,
        figureCount=len(goal.figures),
        actionCount=len(goal.actions),
        firstLeaf=leaf,
        previousNumber=before.number,
        previousColour=before.colour,
        previousTextColour=before.text_colour,
        previousNightColour=before.night_colour,
        previousNightTextColour=before.night_text_colour,
        nextNumber=after.number,
        nextColour=after.colour,
        nextTextColour=after.text_colour,
        nextNightColour=after.night_colour,
        nextNightTextColour=after.night_text_colour,
    )


def action_row(action: Action) -> ActionRow:
    """The row of an action."""
    return ActionRow(action.id, action.text, action.where)
