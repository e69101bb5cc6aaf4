"""The tables of messages: films by their ids in `media`, and the words that say the same."""

from kiosk.store.table import Table, texts

_WORDS = ("title", "summary", "transcript", "transcript_easy", "audio_description", "sign_language")

MESSAGE_TABLES: dict[str, Table] = {
    "messages": Table(
        {"id": str, "position": int, "video": str, "poster": str, "sign_video": str, "duration": float},
        key=("id",),
        foreign=(("video", "media", "id"), ("poster", "media", "id"), ("sign_video", "media", "id")),
        indexes=(("position",),),
        optional=frozenset({"sign_video"}),
    ),
    "message_texts": texts("message", "messages", "id", *_WORDS),
    "message_captions": Table(
        {"message": str, "media": str},
        key=("message", "media"),
        foreign=(("message", "messages", "id"), ("media", "media", "id")),
    ),
}
