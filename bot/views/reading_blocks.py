"""What a part of a roadmap says beyond its title: its words, and where its links lead."""

from collections.abc import Iterator, Sequence

from bot.catalog.model import Item, Roadmap, Stage, Topic, WebLink
from bot.command import Call
from bot.values.bounds import units
from bot.values.markup import Text, plain, verbatim
from bot.values.message import Block, Button, Paragraph
from bot.views.paging import Page

PIECE = 600
"""Characters of words that stand together; a page holds some of them and some links."""
BUDGET = 2_000
EXCERPT = 700
"""Characters of words, and of addresses, that an hour shows of its item."""
LINKS_READ = 4
RoadmapPart = Roadmap | Stage | Topic | Item


def says_more(part: RoadmapPart) -> bool:
    """Tell whether a part has words or links."""
    return bool(part.text or part.links)


def read_button(call: Call, part: RoadmapPart, name: str, *args: object) -> list[Button]:
    """Offer what a part says, if it says anything."""
    return [call.button("roadmap.read_button", name, *args)] if says_more(part) else []


def reading_pages(call: Call, part: RoadmapPart) -> list[tuple[Text, ...]]:
    """Lay the words and links of a part out in pages."""
    pages: list[list[Text]] = [[]]
    left = BUDGET
    for line in _lines(call, part):
        size = units(plain(line)) + 1
        if size > left and pages[-1]:
            pages.append([])
            left = BUDGET
        pages[-1].append(line)
        left -= size
    return [tuple(page) for page in pages]


def reading_blocks(pages: Sequence[tuple[Text, ...]], page: Page) -> list[Block]:
    """Show one of the pages; a part that says nothing has one without words."""
    lines = pages[page.number]
    return [Paragraph(_joined(lines))] if lines else []


def excerpt_blocks(call: Call, item: Item) -> list[Block]:
    """Show the beginning of what an item says, with its first links."""
    first = next(_pieces(item.text or "", EXCERPT), "")
    words = [Paragraph(verbatim(first + (" …" if len(first) < len(item.text or "") else "")))] if first else []
    links, left = list[Text](), EXCERPT
    for link in item.links[:LINKS_READ]:
        line = _link(call, link)
        left -= units(plain(line))
        if left >= 0:
            links.append(line)
    return [*words, *([Paragraph(_joined(links))] if links else [])]


def _lines(call: Call, part: RoadmapPart) -> Iterator[Text]:
    for piece in _pieces(part.text or "", PIECE):
        yield verbatim(piece)
    for link in part.links:
        yield _link(call, link)


def _link(call: Call, link: WebLink) -> Text:
    return call.say("roadmap.link", title=link.title, url=link.url)


def _joined(lines: Sequence[Text]) -> Text:
    (newline,) = verbatim("\n")
    return tuple(span for number, line in enumerate(lines) for span in ((newline, *line) if number else line))


def _pieces(text: str, most: int) -> Iterator[str]:
    """Cut words where a line or a word ends."""
    while text:
        end = len(text) if units(text) <= most else _end(text, most)
        piece, text = text[:end].rstrip(), text[end:].lstrip("\n")
        if piece.strip():
            yield piece


def _end(text: str, most: int) -> int:
    head = text[:most]
    while units(head) > most:
        head = head[:-1]
    cut = max(head.rfind("\n"), head.rfind(" "))
    return cut if cut > most // 2 else len(head)
