"""Jobs on a stick: what is made, what is believed, and what is refused."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from jobwork import Desk, prepare
from stickwork import pull_out

from kiosk.errors import KioskError, PackError, StoreError
from kiosk.packs.archive import open_archive
from kiosk.packs.jobs import has_jobs, read_sheet
from kiosk.packs.jobs_plan import faults
from kiosk.packs.keys import load_seal, make_keys, turn_keys
from kiosk.store.job_history import JobNote


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    prepare(root := tmp_path_factory.mktemp("desk"))
    return root


@pytest.fixture
def desk(prepared: Path, tmp_path: Path) -> Desk:
    desk = Desk(shutil.copytree(prepared, tmp_path / "desk"))
    desk.trust.add(desk.publisher)
    return desk


def test_a_stick_says_who_is_to_do_what(desk: Desk) -> None:
    made = desk.make(
        "hall-1",
        "hall-2",
        packs=(desk.archive,),
        settings={"exhibit.language": "fr", "idle.home": "60"},
        bring=("logs", "health"),
    )

    plan = desk.plan()
    assert plan.signed.publisher == desk.publisher
    assert plan.list == made.list
    assert (made.list.serial, made.unsigned) == (20261125090000, ())
    set_, install, bring = plan.open
    assert set_.job.what == "set exhibit.language = fr, idle.home = 60"
    assert bring.job.what == "bring logs and health"
    assert install.job.install
    pack = plan.sheet.pack(install.job.install)
    assert pack.read_bytes() == desk.archive.read_bytes()
    assert install.job.what == f"install {pack.name}"
    assert pack.name.startswith("my-exhibit-1.0.0-")
    assert {path.name for path in desk.list.parent.iterdir()} == {"jobs.json", "jobs.sig", pack.name}
    assert list(faults(plan, desk.admission)) == [(item, "") for item in plan.open]
    assert desk.states("hall-3") == ["for others"] * 3


def test_a_star_is_every_kiosk_and_a_list_may_grow(desk: Desk) -> None:
    desk.make("*", settings={"idle.home": "60"})
    first = desk.plan()
    desk.history.begin("Museum of Peace", first.list.serial)
    desk.history.note(_note(), job=first.list.id(0))

    desk.clock.forward(3600)
    desk.make("hall-1", settings={"idle.home": "70"}, add=True)
    assert desk.states() == ["done", "to do"]
    assert desk.states("hall-9") == ["done", "for others"]

    desk.clock.forward(3600)
    desk.make("hall-1", settings={"idle.home": "80"})
    assert desk.states() == ["to do"], "a new list begins anew"


def test_what_is_to_be_brought_is_brought_every_time(desk: Desk) -> None:
    desk.make(bring=("logs",))
    plan = desk.plan()
    desk.history.begin("Museum of Peace", plan.list.serial)
    desk.history.note(_note(), job=plan.list.id(0))

    assert desk.states() == ["to do"]


def test_a_new_list_takes_old_archives_away_and_leaves_what_was_brought(desk: Desk) -> None:
    desk.make(packs=(desk.archive,))
    back = desk.stick / "unhub" / "back" / "hall-1" / "health.json"
    back.parent.mkdir(parents=True)
    back.write_text("{}")
    own = desk.stick / "unhub" / "mine.kpack"
    own.write_text("somebody's own")

    desk.make(settings={"idle.home": "60"})

    assert sorted(path.name for path in desk.list.parent.iterdir()) == ["back", "jobs.json", "jobs.sig", "mine.kpack"]
    assert back.read_text() == "{}"


def _forge(desk: Desk) -> None:
    desk.list.write_text(desk.list.read_text().replace('"60"', '"99"'))


def _another_purpose(desk: Desk) -> None:
    """The signature of a pack over the very bytes of the list."""
    desk.signature.write_bytes(load_seal(desk.key).key.sign(desk.list.read_bytes()))


def _somebody_else(desk: Desk) -> None:
    make_keys(desk.root / "other.key", "Somebody Else")
    desk.make(settings={"idle.home": "60"}, key=desk.root / "other.key")


def _replay(desk: Desk) -> None:
    desk.history.begin("Museum of Peace", desk.plan().list.serial + 1)


def _from_the_future(desk: Desk) -> None:
    desk.clock.forward(86_400 * 400)
    desk.make(settings={"idle.home": "60"})
    desk.clock.forward(-86_400 * 400)


def _newer(desk: Desk) -> None:
    _resign(desk, desk.list.read_text().replace('"format": 1', '"format": 2'))


def _resign(desk: Desk, text: str) -> None:
    from kiosk.packs.keys import JOBS

    desk.list.write_text(text)
    desk.signature.write_bytes(load_seal(desk.key).key.sign(desk.list.read_bytes(), JOBS))


def _link(desk: Desk) -> None:
    (desk.stick / "unhub").rename(desk.root / "elsewhere")
    (desk.stick / "unhub").symlink_to(desk.root / "elsewhere")


def _job(**fields: object) -> Callable[[Desk], None]:
    """A list of the right signature with one odd job."""
    job = {"kiosks": ["*"], **fields}
    return lambda desk: _resign(desk, json.dumps({"format": 1, "serial": 20261125090000, "jobs": [job]}))


REFUSED: dict[str, tuple[Callable[[Desk], object], str]] = {
    "forged": (_forge, "its signature does not fit: it was changed after “Museum of Peace” sealed it"),
    "no signature": (lambda desk: desk.signature.unlink(), "it has no signature, so it is unfinished or nobody's"),
    "half a signature": (lambda desk: desk.signature.write_bytes(bytes(40)), "not in the form this kiosk reads"),
    "a pack's signature": (_another_purpose, "its signature does not fit"),
    "somebody else's": (_somebody_else, "which this kiosk does not trust"),
    "no longer trusted": (lambda desk: desk.trust.remove("Museum of Peace"), "which this kiosk does not trust"),
    "replayed": (_replay, "are older than those of “Museum of Peace” that came here already"),
    "from the future": (_from_the_future, "by this kiosk's clock they come from the future"),
    "for a newer kiosk": (_newer, "it was made for a newer kiosk"),
    "no list": (lambda desk: desk.list.unlink(), "There are no jobs on"),
    "a huge list": (lambda desk: desk.list.write_bytes(b" " * 2**21), "larger than a list of jobs"),
    "a link": (_link, "is a link to another place"),
    "no JSON": (lambda desk: _resign(desk, "jobs = 1"), "it is not JSON"),
    "nothing to do": (_job(), "at “jobs/0”: a job does one thing"),
    "two things": (_job(settings={"idle.home": "60"}, bring=["logs"]), "a job does one thing"),
    "a path": (_job(install={"file": "../x.kpack", "length": 1, "sha256": "0" * 64}), "the name of a .kpack file"),
    "an odd kiosk": (_job(kiosks=["Hall 1"], bring=["logs"]), "is not the name of a kiosk"),
    "odd signs": (_job(settings={"idle.home": "\x1b[2J"}), "holds signs that cannot be read"),
    "an unknown field": (_job(run="rm"), "there is no field “run”"),
}


@pytest.mark.parametrize(("spoil", "why"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_believed(desk: Desk, spoil: Callable[[Desk], object], why: str) -> None:
    desk.make(settings={"idle.home": "60"})
    spoil(desk)

    with pytest.raises(PackError, match=why) as refused:
        desk.plan()
    assert str(refused.value).endswith(".")
    assert "\n" not in str(refused.value)


def test_the_signature_of_jobs_is_none_of_a_pack(desk: Desk) -> None:
    from packwork import members, packed

    from kiosk.packs.keys import JOBS

    parts = members(desk.archive.read_bytes())
    parts["signature"] = load_seal(desk.key).key.sign(parts["manifest.json"], JOBS)
    desk.archive.write_bytes(packed(parts))

    with pytest.raises(PackError, match="its signature does not fit"), open_archive(desk.archive, desk.admission.admit):
        pass


def test_the_next_key_is_known(desk: Desk) -> None:
    turned = turn_keys(desk.key)
    desk.make(settings={"idle.home": "60"})

    plan = desk.plan()
    assert plan.signed.by_next
    assert plan.list.next == turned.next


UNFIT: dict[str, tuple[Callable[[Desk, Path], object], str]] = {
    "it is not there yet": (lambda _, pack: pack.unlink(), "is not there"),
    "only its beginning": (lambda _, pack: pack.write_bytes(pack.read_bytes()[:-10]), "is not whole"),
    "one byte differs": (lambda _, pack: pack.write_bytes(pack.read_bytes()[:-1] + b"!"), "not the one named"),
    "a link": (lambda desk, pack: (pack.unlink(), pack.symlink_to(desk.archive)), "is not there"),
}


@pytest.mark.parametrize(("spoil", "why"), UNFIT.values(), ids=UNFIT)
def test_an_archive_that_is_not_the_one_named(desk: Desk, spoil: Callable[[Desk, Path], object], why: str) -> None:
    desk.make(packs=(desk.archive,), settings={"idle.home": "60"})
    (pack,) = desk.list.parent.glob("*.kpack")
    spoil(desk, pack)

    found = {item.job.what.split()[0]: fault for item, fault in faults(desk.plan(), desk.admission)}

    assert found["set"] == ""
    assert why in found["install"]


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ({"idle.home": "5"}, "is not a whole number from 10 to 3600"),
        ({"exhibit.language": "de"}, "is not one of ar, zh"),
        ({"idle.house": "60"}, "There is no setting called “idle.house”"),
        ({"packs.unsigned": "true"}, "packs.unsigned is settled at the kiosk itself"),
        ({"display.graphics": "full"}, "display.graphics is settled at the kiosk itself"),
        ({"log.kiosk": "hall-2"}, "log.kiosk is settled at the kiosk itself"),
    ],
    ids=str,
)
def test_settings_are_checked_where_they_are_made_and_where_they_come_to(
    desk: Desk, settings: dict[str, str], why: str
) -> None:
    with pytest.raises(PackError, match=why):
        desk.make(settings=settings)
    assert not has_jobs(desk.stick)

    desk.make(settings={"idle.home": "60"})
    _job(settings=settings)(desk)
    ((_, fault),) = faults(desk.plan(), desk.admission)
    assert why in fault


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda desk: desk.make("Hall 1", settings={"idle.home": "60"}), "“Hall 1” is not the name of a kiosk"),
        (lambda desk: desk.make(packs=(desk.key,)), "is refused: it is not a pack archive"),
        (lambda desk: desk.make(packs=(desk.root / "none.kpack",)), "cannot be read"),
        (lambda desk: (desk.stick.rmdir(), desk.make(bring=("logs",))), "There is no folder at"),
    ],
)
def test_what_cannot_be_made(desk: Desk, make: Callable[[Desk], object], why: str) -> None:
    with pytest.raises(PackError, match=why):
        make(desk)
    assert not has_jobs(desk.stick)


def test_nothing_is_added_to_somebody_elses_list(desk: Desk) -> None:
    _somebody_else(desk)

    with pytest.raises(PackError, match="were not signed with this key"):
        desk.make(settings={"idle.home": "70"}, add=True)


@pytest.mark.parametrize("stop", range(12))
def test_a_stick_pulled_out_while_it_is_made_holds_the_old_list_the_new_one_or_none(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, stop: int
) -> None:
    desk.make(settings={"idle.home": "60"})
    old = desk.list.read_bytes()
    desk.clock.forward(60)
    pull_out(monkeypatch, desk.stick, stop)
    said, new = "take another stick", b""
    try:
        new = desk.make(packs=(desk.archive,)).list.as_bytes()
    except StoreError as error:
        said = str(error)
    monkeypatch.undo()
    assert "take another stick" in said
    assert ".staging-" not in said

    plan, why = None, ""
    try:
        plan = desk.plan()
    except PackError as error:
        why = str(error)
    if plan:
        assert plan.sheet.data in (old, new)
        assert [fault for _, fault in faults(plan, desk.admission)] == [""]
    else:
        assert "no signature" in why or "There are no jobs" in why
    desk.make(packs=(desk.archive,))
    assert len(list(desk.list.parent.iterdir())) == 3, "what was left unfinished is gone"


class TestHistory:
    """What is remembered of jobs."""

    def test_it_grows_and_forgets_only_the_oldest_notes(self, desk: Desk) -> None:
        desk.history.begin("Museum of Peace", 5)
        for number in range(25):
            desk.history.note(_note(f"job {number}"), job=f"id-{number}", archive=f"archive-{number}")
        desk.history.begin("Museum of Peace", 5)

        history = desk.history.read()
        assert len(history.seen("Museum of Peace").done) == 25
        assert [note.what for note in history.last] == [f"job {number}" for number in range(5, 25)]
        assert history.archives[-1] == "archive-24"
        assert history.seen("Somebody").serial == 0

    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("{", "is damaged"),
            ('{"format": 1}', "is damaged"),
            ("[]", "is damaged"),
            ('{"format": 2}', "newer version"),
        ],
    )
    def test_where_nobody_can_tell_nothing_is_believed(self, desk: Desk, text: str, why: str) -> None:
        desk.library.paths.jobs.write_text(text)

        with pytest.raises(KioskError, match=why):
            desk.history.read()


def _note(what: str = "set idle.home = 60") -> JobNote:
    return JobNote("2026-11-25T09:00:00Z", "Museum of Peace", what, "done", "It is set.")


def test_a_list_is_shown_before_it_is_believed(desk: Desk) -> None:
    desk.make(settings={"idle.home": "60"})
    desk.signature.unlink()

    assert [job.what for job in read_sheet(desk.stick).read().jobs] == ["set idle.home = 60"]
