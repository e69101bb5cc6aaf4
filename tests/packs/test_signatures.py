"""Who answers for a pack: signing, trusting, and what happens when a key is lost or stolen."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed448 import Ed448PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from packwork import edit, members, packed

from kiosk.errors import PackError, StoreError
from kiosk.packs.build import build
from kiosk.packs.install import Admission, install, install_source
from kiosk.packs.keys import (
    KeyFiles,
    LockedKeyError,
    PublicKey,
    Publisher,
    load_seal,
    load_signing_key,
    make_keys,
    read_publisher,
    turn_keys,
)
from kiosk.packs.manifest import RefusedError
from kiosk.packs.new import write_new_source
from kiosk.packs.trust import Trust
from kiosk.packs.zip_reader import Head
from kiosk.store.library import Library


class House:
    """A museum that signs, and a kiosk that may trust it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.key = root / "museum.key"
        self.publisher = make_keys(self.key, "Museum of Peace")
        self.source = root / "source"
        write_new_source(self.source)
        self.library = Library(root / "data")
        self.trust = Trust(self.library.paths.trust)

    def signed(self, version: str = "1.0.0", key: Path | None = None) -> Path:
        """An archive of some version, signed."""
        current = re.search(r"^version: (\S+)", (self.source / "pack.yaml").read_text(), re.MULTILINE)
        assert current
        edit(self.source, "pack.yaml", f"version: {current[1]}", f"version: {version}")
        return build(self.source, self.root / f"{version}.kpack", load_seal(key or self.key)).path

    def install(self, archive: Path, *, unsigned: bool = False, allow_downgrade: bool = False) -> str:
        """The version that is shown after an archive was installed."""
        admission = Admission(self.trust, unsigned)
        return install(archive, self.library, admission, allow_downgrade=allow_downgrade).version


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def test_a_trusted_publishers_pack_is_taken_and_named(house: House) -> None:
    house.trust.add(house.publisher)

    assert house.install(house.signed()) == "1.0.0"

    active = house.library.active()
    assert active is not None
    assert (active.origin.publisher, active.origin.key) == ("Museum of Peace", house.publisher.current.id)


def test_nobody_elses_pack_is_taken(house: House) -> None:
    with pytest.raises(PackError, match=rf"key {house.publisher.current.id}, which this kiosk does not trust; ask who"):
        house.install(house.signed(), unsigned=True)

    assert house.library.active() is None


def test_an_unsigned_pack_is_taken_only_where_the_settings_allow_it(house: House) -> None:
    archive = build(house.source, house.root / "plain.kpack").path

    with pytest.raises(PackError, match=r"is refused: nobody has signed it; build it with .*unsigned = true"):
        house.install(archive)
    with pytest.raises(PackError, match="nobody has signed it"):
        install_source(house.source, house.library, Admission(house.trust, unsigned=False))
    assert house.library.active() is None

    assert house.install(archive, unsigned=True)
    active = house.library.active()
    assert active is not None
    assert active.origin.publisher == ""


def test_the_same_source_signed_again_gives_the_same_bytes(house: House) -> None:
    assert house.signed().read_bytes() == house.signed().read_bytes()


SPOILS: dict[str, Callable[[bytes], bytes]] = {
    "a byte of the manifest": lambda data: data.replace(b'"format":1', b'"format": ', 1),
    "a byte of the signature": lambda data: data[:60] + bytes([data[60] ^ 1]) + data[61:],
    "the name of the key": lambda data: data[:40] + bytes([data[40] ^ 1]) + data[41:],
    "no signature": lambda data: packed({k: v for k, v in members(data).items() if k != "signature"}),
    "a short signature": lambda data: packed({**members(data), "signature": members(data)["signature"][:-1]}),
    "an empty signature": lambda data: packed({**members(data), "signature": b""}),
    "a long signature": lambda data: packed({**members(data), "signature": bytes(5000)}),
}


@pytest.mark.parametrize("spoil", SPOILS.values(), ids=SPOILS)
def test_whatever_was_touched_after_signing_is_refused(house: House, spoil: Callable[[bytes], bytes]) -> None:
    house.trust.add(house.publisher)
    archive = house.signed()
    archive.write_bytes(spoil(archive.read_bytes()))

    with pytest.raises(PackError, match="is refused"):
        house.install(archive)
    assert house.library.active() is None


def test_the_signature_of_another_pack_does_not_fit(house: House) -> None:
    house.trust.add(house.publisher)
    one, other = (members(house.signed(version).read_bytes()) for version in ("1.0.0", "1.0.1"))
    archive = house.root / "mixed.kpack"
    archive.write_bytes(packed({**one, "signature": other["signature"]}))

    with pytest.raises(PackError, match="its signature does not fit: it was changed after “Museum of Peace” sealed it"):
        house.install(archive)


def test_a_lower_version_stays_out_even_when_its_pack_is_long_gone(house: House) -> None:
    house.trust.add(house.publisher)
    old, new = house.signed("1.0.0"), house.signed("2.0.0")
    house.install(new)
    edit(house.source, "pack.yaml", "id: my-exhibit", "id: another-one")
    for version in ("1.1.0", "1.2.0", "1.3.0"):
        house.install(house.signed(version))
    assert {info.pack_id for info in house.library.list()} == {"another-one"}

    with pytest.raises(PackError, match=r"holds version 1\.0\.0 .* but version 2\.0\.0 is installed"):
        house.install(old)

    assert house.install(old, allow_downgrade=True) == "1.0.0"


class TestLostAndStolen:
    """The next key takes over the first time it is used."""

    def test_a_pack_signed_with_the_next_key_is_taken(self, house: House) -> None:
        house.trust.add(house.publisher)
        turned = turn_keys(house.key)

        assert house.install(house.signed()) == "1.0.0"

        assert house.trust.publishers() == (turned,)
        assert turned.current == house.publisher.next
        assert turned.next not in (None, house.publisher.next)

    def test_what_the_thief_signs_is_refused_from_then_on(self, house: House) -> None:
        house.trust.add(house.publisher)
        stolen = house.root / "stolen.key"
        stolen.write_bytes(house.key.read_bytes())
        turn_keys(house.key)
        house.install(house.signed("1.0.0"))

        with pytest.raises(PackError, match="which this kiosk does not trust"):
            house.install(house.signed("1.0.1", stolen))

    def test_the_thief_cannot_bring_in_a_next_key(self, house: House) -> None:
        house.trust.add(house.publisher)
        make_keys(house.root / "thief.key", "Thief")
        thiefs = read_publisher(house.root / "thief.key.pub")
        house.key.with_name("museum.key.pub").write_text(replace(house.publisher, next=thiefs.current).as_text())

        house.install(house.signed("1.0.0"))

        assert house.trust.publishers() == (house.publisher,)

    def test_the_keys_can_be_turned_again_and_again(self, house: House) -> None:
        house.trust.add(house.publisher)

        for number in range(3):
            turned = turn_keys(house.key)
            house.install(house.signed(f"1.{number}.0"))
            assert house.trust.publishers() == (turned,)

    def test_keys_that_do_not_belong_together_are_not_turned(self, house: House) -> None:
        make_keys(house.root / "other.key", "Other")
        KeyFiles(house.key).next.write_bytes(KeyFiles(house.root / "other.key").next.read_bytes())

        with pytest.raises(PackError, match="is not the next key that"):
            turn_keys(house.key)


class TestTrust:
    """The list of those whose packs are taken."""

    def test_add_list_remove(self, house: House) -> None:
        house.trust.add(house.publisher)
        other = make_keys(house.root / "other.key", "Ärzte ohne Grenzen")
        house.trust.add(other)
        assert house.trust.publishers() == (house.publisher, other)

        assert house.trust.remove(other.current.id) == other
        assert house.trust.remove("Museum of Peace") == house.publisher
        assert house.trust.publishers() == ()

    def test_who_is_not_there_cannot_be_removed(self, house: House) -> None:
        house.trust.add(house.publisher)

        with pytest.raises(StoreError, match=r"No publisher “Nobody” is trusted here; trusted are: “Museum of Peace”"):
            house.trust.remove("Nobody")

    def test_new_keys_of_the_same_publisher_replace_the_old_ones(self, house: House) -> None:
        house.trust.add(house.publisher)
        fresh = make_keys(house.root / "fresh.key", "Museum of Peace")

        house.trust.add(fresh)

        assert house.trust.publishers() == (fresh,)

    def test_one_key_has_one_publisher(self, house: House) -> None:
        house.trust.add(house.publisher)

        with pytest.raises(PackError, match="are trusted already, as those of “Museum of Peace”; remove those first"):
            house.trust.add(replace(house.publisher, name="Somebody Else"))

    def test_a_damaged_file_trusts_nobody_and_is_told(self, house: House) -> None:
        house.trust.add(house.publisher)
        (file,) = house.library.paths.trust.iterdir()
        file.write_text(file.read_text().replace("current", "curent"))

        assert house.trust.publishers() == ()
        (fault,) = house.trust.faults()
        assert "holds more than a publisher" in fault
        with pytest.raises(RefusedError, match="does not trust"):
            house.trust.signer(Head(b"", bytes(72)))


class TestFiles:
    """Keys as files, which people carry about, mix up and break."""

    def test_they_are_what_other_tools_read_and_nobody_else_can(self, house: House) -> None:
        files = KeyFiles(house.key)
        for private in (files.current, files.next):
            assert private.read_text().startswith("-----BEGIN PRIVATE KEY-----")
            assert private.stat().st_mode & 0o077 == 0
        assert read_publisher(files.public) == house.publisher
        assert files.public.stat().st_mode & 0o044

    def test_a_key_is_never_overwritten(self, house: House) -> None:
        before = house.key.read_bytes()

        with pytest.raises(PackError, match=r"museum\.key is there already, and a key is never overwritten"):
            make_keys(house.key, "Museum of Peace")
        assert house.key.read_bytes() == before

    def test_a_locked_key_wants_its_passphrase(self, tmp_path: Path) -> None:
        made = make_keys(tmp_path / "k", "Museum", "open sesame")
        assert b"ENCRYPTED" in (tmp_path / "k").read_bytes()

        with pytest.raises(LockedKeyError):
            load_signing_key(tmp_path / "k")
        with pytest.raises(PackError, match="the passphrase is wrong"):
            load_signing_key(tmp_path / "k", "open barley")
        assert load_signing_key(tmp_path / "k", "open sesame").public == made.current

    def test_an_open_key_needs_no_passphrase(self, house: House) -> None:
        assert load_signing_key(house.key, "a passphrase for other keys").public == house.publisher.current

    @pytest.mark.parametrize(
        ("data", "why"),
        [
            (b"", "it is no private key"),
            (b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "it is no private key"),
            (
                Ed448PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
                "not of the kind",
            ),
        ],
    )
    def test_another_file_is_no_key(self, tmp_path: Path, data: bytes, why: str) -> None:
        (tmp_path / "k").write_bytes(data)

        with pytest.raises(PackError, match=why):
            load_signing_key(tmp_path / "k")

    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("", "names no publisher or no current key"),
            ("publisher = ", "not in the form of TOML"),
            ('publisher = "A"\ncurrent = "AAAA"', "no public key"),
            ('publisher = "A\\u202E"\ncurrent = "' + "A" * 43 + '="', "a publisher's name is a line"),
            ('publisher = ""\ncurrent = "' + "A" * 43 + '="', "a publisher's name is a line"),
            ('publisher = "A"\ncurrent = "' + "A" * 43 + '="\nnext = 7', "names no publisher"),
            ("#" * 5000, "too large"),
        ],
    )
    def test_another_file_trusts_nobody(self, tmp_path: Path, text: str, why: str) -> None:
        (tmp_path / "k.pub").write_text(text)

        with pytest.raises(PackError, match=why):
            read_publisher(tmp_path / "k.pub")

    def test_a_public_file_of_another_key_is_noticed_before_signing(self, house: House) -> None:
        make_keys(house.root / "other.key", "Other")
        (house.root / "museum.key.pub").write_bytes((house.root / "other.key.pub").read_bytes())

        with pytest.raises(PackError, match="is not the public file of the key"):
            load_seal(house.key)

    def test_a_name_must_fit_a_screen(self, tmp_path: Path) -> None:
        for name in ("", " ", 'a"b', "a\nb", "x" * 81):
            with pytest.raises(PackError, match="cannot be a name"):
                make_keys(tmp_path / "k", name)
        assert list(tmp_path.iterdir()) == []


def test_a_key_is_named_by_its_hash() -> None:
    assert PublicKey(bytes(32)).id == "66687aadf862bd77"
    assert Publisher("A", PublicKey(bytes(32))).as_text().endswith(f'current = "{"A" * 43}="\n')


def test_a_signature_names_its_key(house: House) -> None:
    head = members(house.signed().read_bytes())["signature"]

    assert (len(head), head[:8].hex()) == (72, house.publisher.current.id)
