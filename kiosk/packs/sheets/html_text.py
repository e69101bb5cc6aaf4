"""HTML as plain text: what one reads, in lines; links and pictures are named, not kept."""

from html.parser import HTMLParser

from kiosk.packs.sheets.cells import is_whole

_BLOCKS = frozenset(
    {"p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr"}
    | {"blockquote", "tr", "table", "section", "article", "figure"}
)
_UNSEEN = frozenset({"script", "style", "template", "title"})
_KEPT_ADDRESS = {"a": ("link", "href"), "img": ("picture", "src"), "iframe": ("page", "src"), "video": ("film", "src")}


def plain_text(html: str) -> tuple[str, list[str]]:
    """The words of a piece of HTML, and what else it held; raise ValueError for what no browser would read either."""
    if not is_whole(html):
        raise ValueError("it holds half of a sign")
    reader = _Reader()
    try:
        reader.feed(html)
        reader.close()
    except AssertionError as error:
        raise ValueError(f"its HTML cannot be read ({error})") from None
    lines = (" ".join(line.split()) for line in "".join(reader.words).split("\n"))
    return "\n".join(line for line in lines if line), reader.left


class _Reader(HTMLParser):
    """Collects words and addresses."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.left: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an address; begin a line."""
        if tag in _KEPT_ADDRESS:
            name, key = _KEPT_ADDRESS[tag]
            if address := dict(attrs).get(key):
                self.left.append(f"{name} {address}")
        self._unseen += tag in _UNSEEN
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        """End a line."""
        if tag in _UNSEEN and self._unseen:
            self._unseen -= 1
        self._break(tag)

    def handle_data(self, data: str) -> None:
        """Keep what one sees; in HTML a line break is a space."""
        if not self._unseen:
            self.words.append(data.replace("\n", " "))

    def _break(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.words.append("\n")
