"""The answers: how many of the questions of learners find their card, how long that takes, and what it keeps."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from benchmarks.figure import Figure, Goal, Size, middle
from benchmarks.machine import rss_mb
from bot.answers.finding import FoundAnswers, Library, library
from bot.catalog.content_folder import CONTENT
from bot.catalog.load import load
from bot.catalog.model import Catalog
from bot.words.text import DEFAULT, Words

QUESTIONS = Path(__file__).parents[1] / "tests" / "data" / "questions.tsv"
NONE = "-"  # stands for the card of a line that must not be answered
SHOWN = 3
KINDS = {"c-": "about concepts", "t-": "about trouble", "talk-": "talk"}
FIRST, AMONG, SILENT, MILLIS, MEMORY_MB = 75.0, 92.0, 90.0, 50.0, 60.0


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, the cards that may come first, and what was found."""

    question: str
    wanted: tuple[str, ...]
    kind: str
    ids: tuple[str, ...]
    harmless: bool

    @property
    def first(self) -> bool:
        """Tell whether it was answered, not merely offered, with a right card."""
        return self.kind != "unknown" and self.ids[:1] != () and self.ids[0] in self.wanted

    @property
    def among(self) -> bool:
        """Tell whether a right card is among those that are shown or offered."""
        return not set(self.ids[:SHOWN]).isdisjoint(self.wanted)

    @property
    def silent(self) -> bool:
        """Tell whether it got no card, or only a sentence of talk that does nothing."""
        return self.kind == "unknown" or self.harmless


def measure(size: Size) -> Figure:
    """Ask all questions, and each again to see how long it takes once everything is warm."""
    before = rss_mb()
    catalog, words = load(CONTENT), Words.load(CONTENT)
    loaded = rss_mb()
    index = library(catalog, words, DEFAULT)
    asked = ask_all(index, catalog)
    memory = rss_mb() - loaded
    millis = _millis(index, [one.question for one in asked], size.runs())
    late = quantiles(millis, n=20)[-1]
    on = [one for one in asked if one.wanted != (NONE,)]
    off = [one for one in asked if one.wanted == (NONE,)]
    first, among, silent = (
        _share(one.first for one in on),
        _share(one.among for one in on),
        _share(o.silent for o in off),
    )
    rows: list[list[object]] = [["all questions", len(on), first, among, ""]]
    for begin, name in KINDS.items():
        some = [one for one in on if one.wanted[0].startswith(begin)]
        rows.append([name, len(some), _share(one.first for one in some), _share(one.among for one in some), ""])
    rows.append(["off topic", len(off), "", "", silent])
    goals = [
        Goal(f"the right card first >= {FIRST:g} %", first, least=FIRST, unit=" %"),
        Goal(f"among the first {SHOWN} >= {AMONG:g} %", among, least=AMONG, unit=" %"),
        Goal(f"off topic and not answered >= {SILENT:g} %", silent, least=SILENT, unit=" %"),
        Goal(f"95 of 100 answers within {MILLIS:g} ms", late, most=MILLIS, unit=" ms"),
        Goal(f"memory of the index <= {MEMORY_MB:g} MB", memory, most=MEMORY_MB, unit=" MB"),
    ]
    talk = sum(one.kind == "talk" for one in off)
    note = (
        f"An answer takes {middle(millis):.2g} ms in the median. The content takes {loaded - before:.0f} MB, "
        f"with what reads it. {talk} of the lines off topic get a sentence of talk (a command counts as answered), "
        f"{sum(bool(one.ids) for one in off) - talk} are offered cards that may be meant."
    )
    return Figure("Answers", ["questions", "number", "% first", "% in three", "% not answered"], rows, goals, [note])


def ask_all(index: Library, catalog: Catalog) -> list[Asked]:
    """Ask every question of the list."""
    lines = QUESTIONS.read_text(encoding="utf-8").splitlines()
    return [_ask(index, catalog, *line.split("\t")) for line in lines]


def _ask(index: Library, catalog: Catalog, question: str, wanted: str) -> Asked:
    found = index.find(question)
    intent = found.spoken.intent if found.spoken else None
    harmless = intent is not None and catalog.talk[intent.id].command is None
    return Asked(question, tuple(wanted.split(",")), found.kind, tuple(_ids(found)), harmless)


def _ids(found: FoundAnswers) -> list[str]:
    spoken = [found.spoken.intent.id] if found.spoken else []
    return list(dict.fromkeys([*spoken, *(hit.id for hit in found.hits)]))


def _millis(index: Library, questions: list[str], runs: int) -> list[float]:
    found = []
    for question in questions * runs:
        began = perf_counter()
        index.find(question)
        found.append(1e3 * (perf_counter() - began))
    return found


def _share(right: Iterable[bool]) -> float:
    listed = list(right)
    return 100 * sum(listed) / max(1, len(listed))
