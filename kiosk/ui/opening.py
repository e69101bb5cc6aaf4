"""What is opened before anything is shown: the edition, the log, the languages on offer."""

from kiosk import __version__
from kiosk.clock import Clock
from kiosk.config import Config, Exhibit
from kiosk.errors import PackError, StoreError
from kiosk.log.recorder import Recorder, Recording, Silence
from kiosk.log.subjects import Subjects
from kiosk.packs.install import ensure_shipped
from kiosk.paths import shipped_pack
from kiosk.store.edition import Edition
from kiosk.store.library import Library


def offered(wanted: Exhibit, spoken: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The venue's language and the languages on offer, as far as the edition speaks them; else those it speaks."""
    languages = tuple(code for code in wanted.languages if code in spoken) or spoken
    return (wanted.language if wanted.language in languages else languages[0]), languages


def open_recorder(config: Config, library: Library, edition: Edition, clock: Clock) -> Recording:
    """The log of visits, or silence where nothing is counted."""
    if not config.log.enabled:
        return Silence()
    return Recorder.open(
        library.paths.interactions,
        kiosk=config.log.kiosk,
        edition=edition.id,
        app_version=__version__,
        clock=clock,
        retention_days=config.log.retention_days,
    )


def subjects(edition: Edition) -> Subjects:
    """The ids that the log may name."""
    language = edition.languages[0]
    lines = (edition.goals(language), edition.sites(language), edition.messages(language))
    quiz, survey = edition.question_ids()
    more = (edition.pledges(language), edition.days(language), edition.eras(language))
    parts = (*edition.tour_subjects(), *edition.learn_subjects(), *quiz, *survey)
    few = frozenset([*(line.id for found in (*lines, *more) for line in found), *parts])
    return Subjects(few, edition.chronicle.knows)


def prepare(library: Library) -> None:
    """Install what is to be shown, if it is not there yet."""
    try:
        ensure_shipped(library, shipped_pack())
    except (PackError, StoreError):
        if library.active() is None:
            raise


def open_edition(config: Config, library: Library) -> Edition:
    """Count a start and open what is to be shown; only once there is a screen, so that its lack is no pack's fault."""
    info = library.begin_start()
    if info is None:
        raise StoreError(
            f"The data folder {config.data} holds no edition to show; install a pack with “kiosk pack install”."
        )
    return Edition.open(info.path, library.paths.media)
