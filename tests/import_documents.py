"""Makes documents as people write roadmaps, with everything mixed, and knows what must come out of each."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

SIGNS = [".NET", "@decorators", "--help", "*args", "~~old~~", "`<div>`", "$PATH", "C++", "#tag", "3.12", "`__init__`"]
SCRIPTS = ["Циклы и списки", "变量和循环", "حلقات", "変数", "Größe", "भाषा", "🐍 Python", "👩‍💻 code"]
WORDS = ["learn", "loops", "lists", "files", "tests", "APIs", "data types", "errors", "and the rest", "of it"]


@dataclass
class Document:
    """Lines so far, and what is expected: `items` by their word with depth, `links`, and what is `told`."""

    dice: Random
    lines: list[str] = field(default_factory=list)
    items: dict[str, int] = field(default_factory=dict)
    links: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    came: Counter[str] = field(default_factory=Counter)
    tail: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    number: int = 0

    def word(self) -> str:
        """A word that stands in the document only once."""
        self.number += 1
        return f"w{self.number}q"

    def phrase(self, least: int = 1, most: int = 5) -> str:
        parts = self.dice.choices([*WORDS, *SIGNS, *SCRIPTS], k=self.dice.randint(least, most))
        return " ".join(parts)

    def url(self) -> str:
        url = f"https://example.org/{self.word()}" + self.dice.choice(["", "/a_(b)", "?x=1&y=2", "#part", ".html"])
        self.links.add(url)
        self.came["links"] += 1
        return url

    def inline(self, word: str) -> str:
        """Words with this one among them, perhaps with links in every way of writing."""
        return self.dice.choice(INLINE)(self, word)

    def refer(self, text: str) -> str:
        """Write something at the end of the document under a name."""
        label = self.word()
        self.tail.append(text.format(label=label))
        return label

    def lost_link(self, href: str) -> str:
        """Expect an address that can't be followed in the report."""
        self.came["links"] += 1
        self.told.add(href)
        return href

    def item(self, depth: int, kind: str = "list items") -> str:
        """Expect an item, and give its text."""
        word = self.word()
        self.items[word] = min(depth, 3)
        self.came[kind] += 1
        self.came["nested items"] += depth > 0
        return self.inline(word)

    def heading(self, level: int) -> None:
        word = self.word()
        self.headings.append(word)
        self.came["headings"] += 1
        front = self.dice.choice(["", "1. ", "🚀 ", ":rocket: "]) if level > 1 else ""
        text = f"{word} {self.phrase(0, 3)}".strip() + (" very long" * self.dice.choice([0, 0, 12]))
        if self.dice.random() < 0.15:
            self.block([f'<h{level} align="center">{front}{text.replace("`<div>`", "div")}</h{level}>'])
        elif level < 3 and self.dice.random() < 0.1:
            self.block([f"{front.replace('1. ', '')}{text}", ("=" if level == 1 else "-") * 5])
        else:
            self.block([f"{'#' * level} {front}{text}"])

    def block(self, lines: list[str]) -> None:
        self.lines += [*lines, ""]


def bullets(doc: Document, depth: int = 0, most: int = 3) -> list[str]:
    """A list of a few items, each perhaps with a list, a paragraph or code below it."""
    mark = doc.dice.choice(["-", "*", "+", "1.", "- [ ]", "- [x]"])
    lines: list[str] = []
    for _ in range(doc.dice.randint(1, most)):
        if mark == "- [x]":
            doc.came["ticked boxes"] += 1
        lines.append(f"{mark} {doc.item(depth)}")
        pad = " " * (3 if mark == "1." else 2)
        match doc.dice.randint(0, 8):
            case 0 if depth < 4:
                lines += [pad + line for line in bullets(doc, depth + 1, 2)]
            case 1:
                word = doc.word()
                doc.words.add(word)
                doc.came["paragraphs"] += 1
                lines += ["", f"{pad}{word} says more.", ""]
            case 2:
                word = doc.word()
                doc.words.add(word)
                doc.came["code blocks"] += 1
                lines += ["", f"{pad}```python", f"{pad}print('{word}')", f"{pad}```", ""]
    return lines


def plain_list(doc: Document) -> None:
    doc.block(bullets(doc))


def quoted_list(doc: Document) -> None:
    doc.block([f"> {line}".rstrip() for line in bullets(doc)])


def table(doc: Document) -> None:
    rows = ["| Name | More |", "| :-- | --: |"]
    for _ in range(doc.dice.randint(1, 4)):
        cells = [doc.item(0, "table rows").replace("|", "/")]
        for _ in range(doc.dice.randint(0, 2)):
            word = doc.word()
            doc.words.add(word)
            cells.append(f"[{word}]({doc.url()})")
        rows.append(f"| {' | '.join(cells)} |")
    doc.block(rows)


def html_table(doc: Document) -> None:
    rows = ["<table>", "<tr><th>Name</th><th>More</th></tr>"]
    for _ in range(doc.dice.randint(1, 3)):
        word, more = doc.word(), doc.word()
        doc.items[word] = 0
        doc.came["table rows"] += 1
        doc.words.add(more)
        rows.append(f'<tr><td><a href="{doc.url()}">{word}</a></td><td>{more}</td></tr>')
    doc.block([*rows, "</table>"])


def html_list(doc: Document) -> None:
    lines = ["<ul>"]
    for _ in range(doc.dice.randint(1, 3)):
        word, below = doc.word(), doc.word()
        doc.items |= {word: 0, below: 1}
        doc.came["list items"] += 2
        doc.came["nested items"] += 1
        lines.append(f'<li>{word} <a href="{doc.url()}">link</a><ul><li>{below}</li></ul></li>')
    doc.block([*lines, "</ul>"])


def details(doc: Document) -> None:
    doc.headings.append(word := doc.word())
    doc.came["headings"] += 1
    gap = [""] if doc.dice.random() < 0.5 else []
    inside = [f"- {doc.item(0)}" for _ in range(doc.dice.randint(1, 3))]
    doc.block(["<details>", f"<summary><b>{word}</b></summary>", *gap, *inside, *gap, "</details>"])


def paragraph(doc: Document) -> None:
    word = doc.word()
    doc.words.add(word)
    doc.came["paragraphs"] += 1
    doc.block([doc.inline(word)])


def definitions(doc: Document) -> None:
    term, word = doc.word(), doc.word()
    doc.items[term] = 0
    doc.came["definitions"] += 1
    doc.came["paragraphs"] += 1
    doc.words.add(word)
    doc.block([term, f": {word} and [a link]({doc.url()})"])


def code(doc: Document) -> None:
    word = doc.word()
    doc.words.add(word)
    doc.came["code blocks"] += 1
    doc.block(["```bash", f"echo {word}", "- no item", "```"])


def flowchart(doc: Document) -> None:
    names = [doc.word() for _ in range(6)]
    doc.items |= dict.fromkeys(names, 0)
    choice = doc.word()
    doc.items[choice] = 1
    doc.came["charts"] += 1
    doc.came["chart stations"] += len(names)
    doc.came["chart choices"] += 1
    doc.came["nested items"] += 1
    a, b, c, d, e, f = names
    arrow = doc.dice.choice([f"-- {choice} -->", f"-->|{choice}|", f"== {choice} ==>", f"-. {choice} .->"])
    head = doc.dice.choice(["graph TD", "flowchart LR", '%%{init: {"theme":"dark"}}%%\nflowchart TD'])
    doc.came["headings"] += 1  # a part of the chart, or a comment, is a title
    part = doc.dice.random() < 0.3
    lines = [
        *head.split("\n"),
        f'  A["{a} (and [more])"]:::core {arrow} B(({b}))',
        f"  A & B --> C{{{c}}}; C --o D[[{d}]]",
        "",
        "  subgraph S1[A part]" if part else "  %% A comment",
        f'  E>{e}] <--> F@{{ shape: rect, label: "{f}" }}',
        *(["  end"] if part else []),
        "  classDef core fill:#fff;",
    ]
    doc.block(["```mermaid", *lines, "```"])


def other_chart(doc: Document) -> None:
    kind = doc.dice.choice(["gantt", "mindmap", "sequenceDiagram", "pie", "timeline"])
    doc.came["charts"] += 1
    doc.told.add(kind)
    doc.block(["```mermaid", kind, "  A ->> B: {", "  root((x", "```"])


def contents(doc: Document) -> None:
    """A table of contents over headings that are there."""
    names = doc.headings[-3:]
    doc.came["list items"] += len(names)
    doc.came["links"] += len(names)
    doc.told.update(names)
    if names:
        doc.block([f"- [{name}](#{name})" for name in names])


def gone(doc: Document) -> None:
    """An address that nothing names, and a comment."""
    url = f"https://unused.example.org/{doc.word()}"
    doc.came["links"] += 1
    doc.told.add(url)
    doc.tail.append(f"[{doc.word()}]: {url}")
    doc.block(["<!-- - not shown -->"])


def several(doc: Document, word: str) -> str:
    return f"{word} [one]({doc.url()}), [two]({doc.url()}) {doc.phrase()}"


def named_link(doc: Document, word: str) -> str:
    url = doc.url().replace("{", "")
    return f"{word} [named][{doc.refer('[{label}]: ' + url)}]"


def badge(doc: Document, word: str) -> str:
    doc.came["pictures"] += 1
    return f"{word} [![badge](https://img.example.org/{doc.word()}.svg)]({doc.url()})"


def noted(doc: Document, word: str) -> str:
    note = doc.word()
    doc.words.add(note)
    return f"{word} with a note[^{doc.refer('[^{label}]: ' + f'{note} [noted]({doc.url()})')}]"


INLINE: list[Callable[[Document, str], str]] = [
    *[lambda doc, word: f"{word} {doc.phrase()}"] * 3,
    lambda doc, word: f"[{word} {doc.phrase()}]({doc.url()})",
    lambda doc, word: f"{word} <{doc.url()}>",
    lambda doc, word: f'{word} <a href="{doc.url()}">html</a> <br> <kbd>Ctrl</kbd>',
    lambda doc, word: f"{word} **bold** and *italic* " + "long " * doc.dice.choice([1, 30, 120]),
    lambda doc, word: f"{word} see [below]({doc.lost_link('#' + doc.word())})",
    lambda doc, word: f"{word} in [a file]({doc.lost_link('./' + doc.word() + '.md')})",
    several, named_link, badge, noted,
]  # fmt: skip


BLOCKS: list[Callable[[Document], None]] = [
    *[plain_list] * 4, quoted_list, table, table, html_table, html_list, details, paragraph, paragraph, definitions,
    code, flowchart, other_chart, contents, gone,
]  # fmt: skip


def document(seed: int) -> tuple[str, Document]:
    """Make a document; the same seed makes the same."""
    doc = Document(Random(seed))
    dice = doc.dice
    if dice.random() < 0.2:
        doc.block(["---", "title: Front matter", "tags: [a]", "---"])
    if dice.random() < 0.8:
        doc.heading(1)
    for _ in range(dice.randint(0, 2)):
        paragraph(doc)
    level = 2
    for _ in range(dice.randint(2, 12)):
        level = max(2, min(6, level + dice.choice([-2, -1, 0, 0, 1, 1, 2])))
        doc.heading(1 if dice.random() < 0.08 else level)
        for make in dice.sample(BLOCKS, k=dice.randint(0, 4)):
            make(doc)
            doc.block([dice.choice(["", "***", "<br>"])])
    plain_list(doc)
    text = "\n".join([*doc.lines, *(f"\n{line}\n" for line in doc.tail)])
    if dice.random() < 0.3:
        text = text.replace("\n", "\r\n")
    return ("\ufeff" if dice.random() < 0.2 else "") + text, doc
