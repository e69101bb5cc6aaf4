"""A view-model for each screen, and which of them show what on the way a visitor has gone."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.calendar import CalendarViewModel
from kiosk.ui.film_pictures import Frames
from kiosk.ui.goal import GoalViewModel
from kiosk.ui.home import HomeViewModel
from kiosk.ui.house import House
from kiosk.ui.learn_screens import LearnScreens
from kiosk.ui.message import MessageViewModel
from kiosk.ui.moment import MomentViewModel
from kiosk.ui.navigation import Trail
from kiosk.ui.pledge import PledgeViewModel
from kiosk.ui.privacy import PrivacyViewModel
from kiosk.ui.quiz import QuizViewModel
from kiosk.ui.search import SearchViewModel
from kiosk.ui.site import SiteViewModel
from kiosk.ui.sites import SitesViewModel
from kiosk.ui.sources import Sources
from kiosk.ui.survey import SurveyViewModel
from kiosk.ui.timeline import TimelineViewModel
from kiosk.ui.tour import TourViewModel

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The exhibit has them.")
class ExhibitScreens(LearnScreens):  # type: ignore[operator]
    """All screens of the exhibit: filled along a visitor's trail, and made to forget at its end."""

    turned = Signal()

    def __init__(self, sources: Sources, house: House, parent: QObject | None = None) -> None:
        """Build every view-model."""
        super().__init__(sources, parent)
        self._sources = sources
        self._house = house
        self._turning = False
        self._home = HomeViewModel(sources, self)
        self._goal = GoalViewModel(sources, self)
        self._timeline = TimelineViewModel(sources, self)
        self._moment = MomentViewModel(sources, self)
        self._sites = SitesViewModel(sources, self)
        self._message = MessageViewModel(sources, house.sound, self)
        self._site = SiteViewModel(sources, house.facts_days, self)
        self._tour = TourViewModel(sources, self)
        self._privacy = PrivacyViewModel(sources, house.retention_days, self)
        self._pledge = PledgeViewModel(sources, self)
        self._calendar = CalendarViewModel(sources, self)
        self._quiz = QuizViewModel(sources, self)
        self._survey = SurveyViewModel(sources, house.counts, self)
        self._search = SearchViewModel(sources, house.languages, self)
        self._pages = (
            self._goal,
            self._timeline,
            self._moment,
            self._sites,
            self._site,
            self._privacy,
            self._message,
            self._search,
            self._pledge,
            self._calendar,
            self._quiz,
            self._survey,
        )

    @contextmanager
    def held(self) -> Iterator[None]:
        """Change the language in here: what is shown is fitted once, when all of it has come."""
        self._turn(turning=True)
        try:
            yield
        finally:
            self._turn(turning=False)

    def _turn(self, *, turning: bool) -> None:
        self._turning = turning
        self.turned.emit()

    def fill(self, trail: Trail, language: str) -> None:
        """Show each screen on the trail in a language; those that are not on it are left."""
        here = trail.here
        places = (*trail.behind, here)
        screens = {place.screen: place.subject for place in places}
        parts = {place.screen: place.part for place in places}
        if screens.keys() & {"home", "goals", "attract"} or here.screen in {"home", "goals"}:
            self._home.show(language)
        if "goal" in screens:
            self._goal.show(language, screens["goal"], parts["goal"])
        if "timeline" in screens:
            self._timeline.show(language, screens["timeline"])
        else:
            self._timeline.leave()
        if "moment" in screens:
            self._moment.show(language, screens["moment"])
        if "search" in screens:
            self._search.show(language)
        if "sites" in screens:
            self._sites.show(language)
        if "site" in screens:
            self._site.show(language, screens["site"], str(self._sites.mode))
        if "pledge" in screens:
            self._pledge.show(language, screens["pledge"], parts["pledge"])
        if "calendar" in screens:
            self._calendar.show(language, screens["calendar"])
        self._calendar.tell_today(language)
        if here.screen == "message":
            self._message.show(language, here.subject)
        else:
            self._message.leave()
        if "tour" in screens:
            self._tour.show(language, screens["tour"], parts["tour"])
        else:
            self._tour.leave()
        if "quiz" in screens:
            self._quiz.show(language, screens["quiz"], parts["quiz"])
        else:
            self._quiz.leave()
        self.fill_rooms(screens, language)
        if here.screen == "survey":
            self._survey.show(language)
        else:
            self._survey.leave()

    def arrived(self, screen: str) -> None:
        """The visitor stands on a screen that is filled."""
        if screen == "pledge":
            self._pledge.arrive()
        if screen in {"quiz", "survey"}:
            (self._quiz if screen == "quiz" else self._survey).arrived()

    def words_of(self, screen: str) -> str:
        """What there is to read on a screen, to know how long that takes."""
        return str(
            {
                "goal": self._goal.why,
                "moment": self._moment.text,
                "site": self._site.intro,
                "tour": self._tour.text,
                "message": self._message.transcript,
                "calendar": self._calendar.text,
                "targets": self._targets.text,
                "answers": self._answers.text,
                "book": self._book.text,
                "symbols": self._symbols.text,
                "assembly": self._assembly.text,
                "gallery": self._gallery.text,
            }.get(screen, "")
        )

    def leave_all(self) -> None:
        """The visit ends: what is under way comes to its end."""
        self._quiz.leave()
        self._survey.leave()
        self._message.leave()
        self._search.note()

    def forget(self) -> None:
        """Nothing of the visitor stays on any screen."""
        for page in self._pages:
            page.reset()
        self.fill_rooms({}, "")

    def goal_colours(self) -> list[str]:
        """The colours of the Goals on paper, in their order."""
        return [line.colour for line in self._sources.edition.goals(self._house.language)]

    def film_frames(self) -> tuple[Frames, Frames]:
        """Where the pictures of films come from."""
        return self._message.all_frames

    @Property(list, constant=True)
    def colours(self) -> list[str]:
        """The colours of the Goals on paper."""
        return self.goal_colours()

    @Property(list, constant=True)
    def nightColours(self) -> list[str]:
        """The colours of the Goals on night."""
        return [line.night_colour for line in self._sources.edition.goals(self._house.language)]

    @Property(bool, notify=turned)
    def turning(self) -> bool:
        """Whether another language is on its way, its words and letters not all there yet."""
        return self._turning

    @Property(HomeViewModel, constant=True)
    def home(self) -> HomeViewModel:
        """Home and the list of Goals."""
        return self._home

    @Property(GoalViewModel, constant=True)
    def goal(self) -> GoalViewModel:
        """The page of one Goal."""
        return self._goal

    @Property(TimelineViewModel, constant=True)
    def timeline(self) -> TimelineViewModel:
        """The thread."""
        return self._timeline

    @Property(MomentViewModel, constant=True)
    def moment(self) -> MomentViewModel:
        """An open moment."""
        return self._moment

    @Property(SitesViewModel, constant=True)
    def sites(self) -> SitesViewModel:
        """The visitor centres."""
        return self._sites

    @Property(SiteViewModel, constant=True)
    def site(self) -> SiteViewModel:
        """The page of one visitor centre."""
        return self._site

    @Property(PledgeViewModel, constant=True)
    def pledge(self) -> PledgeViewModel:
        """One small promise."""
        return self._pledge

    @Property(CalendarViewModel, constant=True)
    def calendar(self) -> CalendarViewModel:
        """The year of international days."""
        return self._calendar

    @Property(MessageViewModel, constant=True)
    def message(self) -> MessageViewModel:
        """The page of a message."""
        return self._message

    @Property(TourViewModel, constant=True)
    def tour(self) -> TourViewModel:
        """The virtual tour of one visitor centre."""
        return self._tour

    @Property(PrivacyViewModel, constant=True)
    def privacy(self) -> PrivacyViewModel:
        """The privacy notice."""
        return self._privacy

    @Property(SearchViewModel, constant=True)
    def search(self) -> SearchViewModel:
        """The search."""
        return self._search

    @Property(QuizViewModel, constant=True)
    def quiz(self) -> QuizViewModel:
        """The quiz."""
        return self._quiz

    @Property(SurveyViewModel, constant=True)
    def survey(self) -> SurveyViewModel:
        """The questions for leaving."""
        return self._survey
