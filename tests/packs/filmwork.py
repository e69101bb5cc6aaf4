"""Films and narrations made from nothing, and a source with a message to spoil."""

import struct
from pathlib import Path

from packwork import png

_MESSAGE = """
- id: once-a-day
  title: Once a day
  summary: A film of one minute about small things to do.
  video: clip
  poster: still
  captions: [captions-en, captions-fr]
  duration: 60
  transcript:
    standard: >-
      Once a day you can change something. Share what you no longer need. Take only what you will eat. Ask a friend
      how they feel. One place is still open.
    easy: >-
      Every day you can do one good thing. Give away what you do not need. You can do something too.
  audio_description: Nobody speaks. A ring fills with seventeen discs, one after the other.
"""
_MEDIA = """
- {id: clip, file: media/clip.webm, kind: video, alt: A ring fills, credit: Us, licence: CC-BY-4.0}
- {id: still, file: media/still.png, kind: image, alt: A full ring, credit: Us, licence: CC-BY-4.0}
- {id: captions-en, file: media/en.vtt, kind: captions, language: en, credit: Us, licence: CC-BY-4.0}
- {id: captions-fr, file: media/fr.vtt, kind: captions, language: fr, credit: Us, licence: CC-BY-4.0}
- {id: voice, file: media/voice.ogg, kind: audio, language: fr, narrates: goals/goal-13/why, credit: Us, licence: CC-BY-4.0}
"""
_VTT = "WEBVTT\n\n00:01.000 --> 00:04.000\nOnce a day,\nyou can do something.\n\n00:05.000 --> 00:09.000\nLike this.\n"


def element(name: int, body: bytes) -> bytes:
    """One part of a WebM."""
    return name.to_bytes((name.bit_length() + 7) // 8, "big") + struct.pack(">Q", 1 << 56 | len(body)) + body


def webm(
    seconds: float = 60.0,
    size: tuple[int, int] = (1280, 720),
    codecs: tuple[str, ...] = ("V_VP9", "A_OPUS"),
    doctype: bytes = b"webm",
) -> bytes:
    """The description of a WebM, and one empty cluster; nothing a decoder could show."""
    video = element(0xE0, element(0xB0, struct.pack(">H", size[0])) + element(0xBA, struct.pack(">H", size[1])))
    tracks = b"".join(
        element(0xAE, element(0x86, codec.encode()) + (video if codec.startswith("V") else b"")) for codec in codecs
    )
    info = element(0x2AD7B1, (1_000_000).to_bytes(3, "big")) + element(0x4489, struct.pack(">d", seconds * 1000))
    inside = element(0x1549A966, info) + element(0x1654AE6B, tracks) + element(0x1F43B675, b"")
    return element(0x1A45DFA3, element(0x4282, doctype)) + element(0x18538067, inside)


def ogg(seconds: float = 3.0) -> bytes:
    """The first and the last page of an Opus sound."""

    def page(samples: int, body: bytes) -> bytes:
        return b"OggS\0\0" + struct.pack("<q", samples) + bytes(12) + b"\x01" + bytes([len(body)]) + body

    head = b"OpusHead\x01\x01" + struct.pack("<HI", 312, 48_000) + bytes(3)
    return page(0, head) + page(round(seconds * 48_000) + 312, b"sound")


def add_message(source: Path) -> None:
    """Give a fresh source a film with captions, and a narration."""
    pack = source / "pack.yaml"
    text = pack.read_text(encoding="utf-8")
    pack.write_text(text.replace("modules: [", "modules: [messages, "), encoding="utf-8")
    (source / "messages.yaml").write_text(_MESSAGE, encoding="utf-8")
    with (source / "media.yaml").open("a", encoding="utf-8") as file:
        file.write(_MEDIA)
    media = {"clip.webm": webm(), "still.png": png(16, 9), "voice.ogg": ogg()}
    for name, data in (media | {"en.vtt": _VTT.encode(), "fr.vtt": _VTT.encode()}).items():
        (source / "media" / name).write_bytes(data)
    _translate(source)


def _translate(source: Path) -> None:
    from kiosk.packs.texts import export_texts, import_texts

    path = source.parent / "fr.po"
    export_texts(source, "fr", path)
    blocks = path.read_text(encoding="utf-8").split("\n\n")
    done = [block.replace('msgstr ""', 'msgstr "Un mot"') if "msgctxt" in block else block for block in blocks]
    path.write_text("\n\n".join(done), encoding="utf-8")
    import_texts(source, "fr", path)
