"""How long a large signed pack takes onto a kiosk, beside `unzip` of the same file in the same run."""

import hashlib
import json
import os
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree, which
from time import perf_counter

from kiosk.packs.build import build
from kiosk.packs.keys import Publisher, load_seal, make_keys
from kiosk.packs.new import write_new_source
from kiosk.packs.trust import Trust
from kiosk.store.layout import StorePaths

FILES, EACH = 5000, 210_000
_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\2\x80\0\0\1\xe0\x08\2\0\0\0"
_INSTALL = """
import resource, sys
from pathlib import Path
from time import perf_counter
from kiosk.packs.install import Admission, install
from kiosk.packs.trust import Trust
from kiosk.store.library import Library
library = Library(Path(sys.argv[2]))
began = perf_counter()
install(Path(sys.argv[1]), library, Admission(Trust(library.paths.trust), False))
print(perf_counter() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


@dataclass(frozen=True, slots=True)
class Large:
    """Seconds of each way, run in turn, and the most MiB of an installation."""

    unzip: list[float]
    install: list[float]
    update: list[float]
    mib: list[float]


def installed(folder: Path, times: int) -> Large | None:
    """Unzip and install a pack of 1 GB in 5000 files; None where there is no unzip.

    The rehearsal, which takes as long for a small pack as for a large one, is left out.
    """
    unzip = which("unzip")
    if unzip is None:
        return None
    folder.mkdir()
    archive, public = _large_archive(folder)
    found = Large([], [], [], [])
    for _ in range(times):
        out, data = folder / "out", folder / "large-data"
        began = perf_counter()
        subprocess.run([unzip, "-q", archive, "-d", out], check=True)
        found.unzip.append(perf_counter() - began)
        rmtree(out)
        Trust(StorePaths(data).trust).add(public)
        for times_of in (found.install, found.update):
            answer = subprocess.run(
                [sys.executable, "-c", _INSTALL, archive, data], capture_output=True, text=True, check=True
            )
            seconds, mib = map(float, answer.stdout.split())
            times_of.append(seconds)
            found.mib.append(mib)
        rmtree(data)
    archive.unlink()
    return found


def _large_archive(folder: Path) -> tuple[Path, Publisher]:
    source, key = folder / "source", folder / "large.key"
    write_new_source(source)
    publisher = make_keys(key, "Benchmark")
    small = build(source, folder / "small.kpack").path
    with zipfile.ZipFile(small) as sealed:
        members = {name: sealed.read(name) for name in sealed.namelist()}
    content, manifest = json.loads(members["content.json"]), json.loads(members["manifest.json"])
    files = manifest["files"]
    pictures = folder / "pictures"
    pictures.mkdir()
    for number in range(FILES):
        data = _PNG + os.urandom(EACH - len(_PNG))
        sha256 = hashlib.sha256(data).hexdigest()
        (pictures / f"{sha256}.png").write_bytes(data)
        files[f"media/{sha256}.png"] = {"length": EACH, "sha256": sha256}
        template = content["media"][0]
        content["media"].append({**template, "id": f"p{number}", "sha256": sha256, "width": 640, "height": 480})
    said = json.dumps(content).encode()
    files["content.json"] = {"length": len(said), "sha256": hashlib.sha256(said).hexdigest()}
    raw = json.dumps(manifest).encode()
    archive = folder / "large.kpack"
    with zipfile.ZipFile(archive, "w") as zipped:
        for name, data in (("signature", load_seal(key).key.sign(raw)), ("manifest.json", raw), ("content.json", said)):
            zipped.writestr(_plain(name), data)
        for name, data in members.items():
            if name.startswith("media/"):
                zipped.writestr(_plain(name), data)
        for path in sorted(pictures.iterdir()):
            zipped.writestr(_plain(f"media/{path.name}"), path.read_bytes())
    rmtree(pictures)
    return archive, publisher


def _plain(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = 0o100644 << 16
    return info
