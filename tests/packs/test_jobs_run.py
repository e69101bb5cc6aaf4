"""Doing what a stick or the inbox asks of a kiosk: each job whole or not at all, and none twice."""

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from jobwork import Desk, prepare

from kiosk.errors import PackError, StoreError
from kiosk.packs.build import build
from kiosk.packs.inbox import UNCHANGED_S, LoneArchive, install_lone, lone_archives
from kiosk.packs.install import Admission
from kiosk.packs.jobs import Bring
from kiosk.packs.jobs_run import Kit, Outcome, is_idle, run_jobs
from kiosk.packs.keys import load_seal, turn_keys
from kiosk.settings import load_config
from kiosk.store.progress import CancelledError


class Hands:
    """Brings things back, or cannot."""

    def __init__(self, fault: str = "", has: tuple[str, ...] = ()) -> None:
        self.fault, self._has, self.brought = fault, has, []

    def has(self, thing: Bring) -> bool:
        return thing in self._has

    def bring(self, thing: Bring) -> str:
        if self.fault:
            raise StoreError(self.fault)
        self.brought.append(thing)
        return f"Wrote {thing}."


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    prepare(root := tmp_path_factory.mktemp("desk"))
    return root


@pytest.fixture
def desk(prepared: Path, tmp_path: Path) -> Desk:
    desk = Desk(shutil.copytree(prepared, tmp_path / "desk"))
    desk.trust.add(desk.publisher)
    return desk


def kit_of(desk: Desk) -> Kit:
    return Kit(desk.library, desk.admission, desk.history, desk.clock)


def run(desk: Desk, hands: Hands | None = None) -> list[Outcome]:
    return list(run_jobs(desk.plan(), kit_of(desk), hands or Hands()))


def shown(desk: Desk) -> str:
    active = desk.library.active()
    return active.version if active else ""


def home(desk: Desk) -> int:
    return load_config(desk.library.paths.root, environ={}).idle.home


def version(desk: Desk, number: str) -> Path:
    """A signed archive of another version."""
    about = desk.root / "source" / "pack.yaml"
    about.write_text(re.sub(r"(?m)^version: .*", f'version: "{number}"', about.read_text()))
    return build(desk.root / "source", desk.root / f"{number}.kpack", load_seal(desk.key)).path


def test_a_stick_is_worked_through_once(desk: Desk) -> None:
    (desk.library.paths.root).mkdir(exist_ok=True)
    desk.library.paths.config.write_text("# ours\n[idle]\nhome = 50\n")
    desk.make(packs=(desk.archive,), settings={"idle.home": "60", "exhibit.languages": "ar,fr"}, bring=("logs",))
    hands, steps = Hands(), set()

    outcomes = list(run_jobs(desk.plan(), replace(kit_of(desk), tell=lambda *step: steps.add(step[0])), hands))

    assert {"compare", "read", "media", "build"} <= steps
    assert [(one.what.split()[0], one.state) for one in outcomes] == [
        ("set", "done"),
        ("install", "done"),
        ("bring", "done"),
        ("bring", "done"),
    ]
    assert outcomes[0].say == "Set idle.home = 60, exhibit.languages = ar,fr; in force from the next start on."
    assert outcomes[1].say == "Installed My exhibit 1.0.0; the kiosk shows it from its next start on."
    assert (shown(desk), home(desk), hands.brought) == ("1.0.0", 60, ["logs", "health"])
    assert load_config(desk.library.paths.root, environ={}).exhibit.languages == ("ar", "fr")
    assert desk.library.paths.config.read_text() == "# ours\n[idle]\nhome = 50\n", "the curator's file stays"
    assert [note.what for note in desk.history.read().last] == [one.what for one in outcomes[:3]]

    assert desk.states() == ["done", "done", "to do"]
    assert is_idle(desk.plan(), Hands(has=("logs", "health")))
    assert not is_idle(desk.plan(), Hands(has=("health",)))
    assert run(desk, Hands(has=("logs", "health"))) == []


def test_settings_that_the_environment_settles_are_named(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_IDLE_HOME", "70")
    desk.make(settings={"idle.home": "60"})

    assert run(desk)[0].say.endswith("from the next start on, but the environment settles idle.home otherwise.")


def test_one_job_that_cannot_be_done_keeps_none_from_being_done_and_is_tried_again(desk: Desk) -> None:
    desk.make(packs=(desk.archive,), settings={"idle.home": "60"})
    (pack,) = desk.list.parent.glob("*.kpack")
    whole = pack.read_bytes()
    pack.write_bytes(whole[:-1])

    assert [one.state for one in run(desk)] == ["done", "failed", "done"]
    assert (shown(desk), home(desk)) == ("", 60)
    assert desk.history.read().last[-1].outcome == "failed"

    pack.write_bytes(whole)
    assert [(one.what.split()[0], one.state) for one in run(desk)] == [("install", "done"), ("bring", "done")]
    assert shown(desk) == "1.0.0"


def test_a_stick_that_is_pulled_out_while_it_is_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.make(packs=(desk.archive,), settings={"idle.home": "60"})

    def gone(*_: object) -> str:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("kiosk.packs.jobs_plan._sha256", gone)
    outcomes = run(desk, Hands("The stick is gone."))
    assert [one.state for one in outcomes] == ["done", "failed", "remark"]
    assert outcomes[1].say.endswith("cannot be read (Input/output error); plug the stick in again.")
    assert shown(desk) == ""


def test_a_stick_that_cannot_be_written_to_still_installs(desk: Desk) -> None:
    desk.make(packs=(desk.archive,))
    outcomes = run(desk, Hands("The stick is read-only."))
    assert [one.state for one in outcomes] == ["done", "remark"]

    desk.clock.forward(60)
    desk.make(bring=("logs", "health"))
    assert [one.state for one in run(desk, Hands("The stick is full."))] == ["failed", "failed"]


def test_an_older_pack_and_one_that_was_rolled_back(desk: Desk) -> None:
    new = version(desk, "2.0.0")
    desk.make(packs=(desk.archive,))
    run(desk)
    desk.clock.forward(60)
    desk.make(packs=(new,))
    run(desk)
    desk.library.rollback()

    assert run(desk, Hands(has=("health",))) == [], "what staff took back stays away"
    assert shown(desk) == "1.0.0"

    desk.clock.forward(60)
    desk.make(packs=(new,))
    assert run(desk)[0].state == "done"
    desk.clock.forward(60)
    desk.make(packs=(desk.archive,))
    assert "but version 2.0.0 is installed" in run(desk)[0].say
    desk.clock.forward(60)
    desk.make(packs=(new,))
    assert run(desk)[0].say == "My exhibit 2.0.0 was installed already."


def test_the_next_key_takes_over_once_its_jobs_are_done(desk: Desk) -> None:
    stolen = desk.root / "stolen.key"
    stolen.write_bytes(desk.key.read_bytes())
    turned = turn_keys(desk.key)
    desk.make(settings={"idle.home": "60"})
    run(desk)

    assert desk.trust.publishers() == (turned,)
    desk.clock.forward(60)
    desk.make(settings={"idle.home": "70"}, key=stolen)
    with pytest.raises(PackError, match="does not trust"):
        run(desk)


def test_jobs_for_others_change_nothing(desk: Desk) -> None:
    desk.make("hall-7", packs=(desk.archive,), settings={"idle.home": "60"}, bring=("logs",))
    hands = Hands()

    assert is_idle(desk.plan(), hands)
    assert run(desk, hands) == []
    assert (shown(desk), home(desk), hands.brought) == ("", 45, [])
    assert desk.plan("hall-7").open


def test_a_full_data_folder_is_told_before_anything_is_done(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.make(settings={"idle.home": "60"})

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "jobs.json")

    monkeypatch.setattr("kiosk.store.job_history.write_safely", full)
    with pytest.raises(StoreError, match="the disk is full"):
        run(desk)
    assert home(desk) == 45


def test_whoever_stops_it_keeps_what_is_done(desk: Desk) -> None:
    desk.make(packs=(desk.archive,), settings={"idle.home": "60"})

    def stop(step: str, _done: int, _total: int) -> None:
        if step == "media":
            raise CancelledError("Stopped.")

    outcomes = run_jobs(desk.plan(), replace(kit_of(desk), tell=stop), Hands())
    assert next(outcomes).state == "done"
    with pytest.raises(CancelledError):
        next(outcomes)
    assert (home(desk), shown(desk)) == (60, "")
    assert desk.states() == ["done", "to do"]


class TestInbox:
    """Archives that rsync, Syncthing or a share put there."""

    def look(self, desk: Desk, *, age: float = UNCHANGED_S + 1) -> dict[str, LoneArchive]:
        """The archives by name, as they are so many seconds after the last touch."""
        newest = max((path.stat().st_ctime for path in desk.library.paths.inbox.iterdir()), default=0)
        now = desk.clock.now().fromtimestamp(newest + age, desk.clock.now().tzinfo)
        found = lone_archives(desk.library.paths.inbox, desk.admission, desk.history.read(), desk.library, now)
        return {one.path.name: one for one in found}

    def put(self, desk: Desk, name: str, data: bytes) -> None:
        desk.library.paths.create()
        (desk.library.paths.inbox / name).write_bytes(data)

    def install(self, desk: Desk) -> list[str]:
        outcomes = install_lone(tuple(self.look(desk).values()), kit_of(desk))
        return [f"{one.what} {one.state}" for one in outcomes]

    def test_it_waits_until_nobody_touches_an_archive_any_more(self, desk: Desk) -> None:
        assert self.look_nowhere(desk) == ()
        whole = desk.archive.read_bytes()
        self.put(desk, "a.kpack", whole)
        self.put(desk, ".a.kpack.Xy12", whole)
        (desk.library.paths.inbox / "b.kpack").symlink_to(desk.archive)

        assert {name: one.state for name, one in self.look(desk, age=UNCHANGED_S - 1).items()} == {
            "a.kpack": "arriving"
        }
        (found,) = self.look(desk).values()
        assert (found.state, found.id, found.version) == ("to do", "my-exhibit", "1.0.0")

    def look_nowhere(self, desk: Desk) -> tuple[LoneArchive, ...]:
        return lone_archives(desk.root / "nowhere", desk.admission, desk.history.read(), desk.library, desk.clock.now())

    @pytest.mark.parametrize(
        ("spoil", "why"),
        [
            (lambda data: data[: len(data) // 2], "is refused: it is not a pack archive, or only its beginning"),
            (lambda data: data.replace(b'"format":1', b'"format": ', 1), "its signature does not fit"),
            (lambda _: b"", "it is not a pack archive"),
        ],
    )
    def test_what_is_not_whole_is_refused(self, desk: Desk, spoil: Callable[[bytes], bytes], why: str) -> None:
        self.put(desk, "a.kpack", spoil(desk.archive.read_bytes()))

        (found,) = self.look(desk).values()
        assert found.state == "refused"
        assert why in found.say
        assert self.install(desk) == []

    def test_nobodys_pack_is_taken_only_where_the_settings_allow_it(self, desk: Desk) -> None:
        self.put(desk, "a.kpack", build(desk.root / "source", desk.root / "plain.kpack").path.read_bytes())

        assert "nobody has signed it" in self.look(desk)["a.kpack"].say
        desk.admission = Admission(desk.trust, unsigned=True)
        assert self.look(desk)["a.kpack"].state == "to do"

    def test_the_newest_version_goes_in_once_and_going_back_lasts(self, desk: Desk) -> None:
        self.put(desk, "z-old.kpack", desk.archive.read_bytes())
        self.put(desk, "a-older.kpack", version(desk, "0.9.0").read_bytes())
        assert self.install(desk) == ["install z-old.kpack done"]
        self.put(desk, "new.kpack", version(desk, "2.0.0").read_bytes())
        assert self.install(desk) == ["install new.kpack done"]
        assert {name: one.state for name, one in self.look(desk).items()} == {
            "new.kpack": "done",
            "z-old.kpack": "done",
            "a-older.kpack": "older",
        }

        desk.library.rollback()
        assert self.install(desk) == []
        assert shown(desk) == "1.0.0"

    def test_what_fails_is_told_and_tried_again(self, desk: Desk) -> None:
        self.put(desk, "a.kpack", desk.archive.read_bytes())
        found = tuple(self.look(desk).values())

        def fail(*_: object) -> None:
            raise PackError("It cannot be shown.")

        (outcome,) = install_lone(found, replace(kit_of(desk), rehearse=fail))
        assert (outcome.state, outcome.say) == ("failed", "It cannot be shown.")
        assert self.install(desk) == ["install a.kpack done"]
