"""A small content folder that is right, for tests that break it on purpose."""

import copy
from ast import literal_eval
from functools import cache
from pathlib import Path
from typing import Any

import yaml

SYLLABLES = [a + b for a in "bdfg" for b in "aeiou"]


def sentence(number: int, words: int) -> str:
    """Words that no other number has."""
    stem = SYLLABLES[number % 20] + SYLLABLES[number // 20 % 20]
    return " ".join(f"{stem}{SYLLABLES[word % 20]}{SYLLABLES[word // 20]}" for word in range(words))


def session(number: int) -> dict[str, Any]:
    """One hour of 80 words."""
    return {
        "id": f"hour-{number}",
        "title": f"Hour {sentence(number, 2)}",
        "why": sentence(number, 10),
        "learn": {"text": sentence(number, 15), "link": f"https://docs.python.org/3/{number}.html"},
        "build": {"text": sentence(number, 30), "done_when": sentence(number, 10)},
        "check": {"question": sentence(number, 10), "answer": sentence(number, 5)},
        "tags": ["tag"],
    }


def roadmap(name: str, kind: str, first: int) -> dict[str, Any]:
    """One stage of one week: seven hours in two items."""
    hours = [f"hour-{number}" for number in range(first, first + 7)]
    items = [
        {"id": f"{name}-i-one", "title": f"{name} one", "sessions": hours[:4]},
        {"id": f"{name}-i-two", "title": f"{name} two", "sessions": hours[4:]},
    ]
    topics = [{"id": f"{name}-t", "title": f"{name} topic", "items": items}]
    stage = {"id": f"{name}-1", "title": "Phase 1", "goal": "Get there.", "weeks": [1, 2], "topics": topics}
    known = {"id": name, "title": f"{name} roadmap", "emoji": "🐍", "kind": kind, "goal": "Go."}
    return known | {"aliases": [f"{name} alias"], "stages": [stage]}


PROJECT = {
    "id": "prj-shop",
    "title": "Shop",
    "brief": "A shop.",
    "milestones": ["A table."],
    "done": ["It sells."],
    "stretch": ["Discounts."],
}
JOURNEY = {
    "nodes": [
        {"id": "start", "kind": "start", "title": "Start", "emoji": "🚀"},
        {"id": "web", "kind": "path", "title": "Web", "emoji": "🌐", "roadmap": "web"},
        {"id": "web-phase1", "kind": "phase", "title": "Phase 1", "emoji": "🧱", "weeks": [1, 2]}
        | {"roadmap": "web", "stage": "web-1"},
    ],
    "edges": [
        {"id": "begin", "source": "start", "target": "web", "label": "Begin"},
        {"source": "web", "target": "web-phase1"},
    ],
}
PATH = {"id": "web", "title": "Web", "months": [1, 2], "salary": [70, 150], "salary_open": True} | {
    "reasons": [{"id": "apis", "text": "You like to answer."}]
}
RESOURCE = {
    "id": "res-docs",
    "title": "Docs",
    "about": "Read them.",
    "url": "https://docs.python.org/3/",
}
CHECK = {"id": "proof", "text": "You can.", "evidence": "A file."}
STATEMENT = "Our words."
ADVICE = {"id": "show-git", "title": "Git", "text": "Push it.", "session": "hour-1", "ideas": ["A shop."]}
AREA = {"id": "numbers", "title": "Numbers", "hours": ["hour-1"]}
PATH_QUESTION = {"id": "ch-one", "prompt": "What do you like?"} | {
    "options": [{"id": "ch-one-sites", "label": "Sites", "because": "You like sites.", "weights": {"web": 1}}]
}
QUESTION = {"id": "q-one", "level": 1, "topic": "numbers", "prompt": "What is it?", "code": "print(1 + 1)"} | {
    "options": ["1", "2"],
    "answer": "2",
    "why": "It is a sum.",
}
SMALL: dict[str, dict[str, Any]] = {
    "sessions/a.yaml": {"sessions": [session(number) for number in range(7)]},
    "sessions/b.yaml": {"sessions": [session(number) for number in range(7, 14)]},
    "projects/a.yaml": {"projects": [PROJECT]},
    "roadmaps/basics.yaml": roadmap("basics", "foundation", 0),
    "roadmaps/web.yaml": roadmap("web", "path", 7),
    "journey.yaml": JOURNEY,
    "paths.yaml": {"paths": [PATH]},
    "resources.yaml": {"resources": [{"id": "foundations", "title": "Phase 1", "resources": [RESOURCE]}]},
    "milestones.yaml": {
        "milestones": [{"id": "beginner", "title": "B", "emoji": "🌱", "months": [2, 3], "checks": [CHECK]}]
    },
    "pitfalls.yaml": {
        "pitfalls": [
            {"id": "hell", "title": "Hell", "emoji": "📺", "problem": STATEMENT, "solution": STATEMENT, "sign": "Seen."}
        ]
    },
    "tips.yaml": {
        "pillars": [{"id": "small", "text": "Begin with little."}],
        "tips": [{"id": "tip-one", "pillar": "small", "text": "Write a line."}],
    },
    "career.yaml": {"sections": [{"id": "show", "title": "Show", "text": "Show it.", "entries": [ADVICE]}]},
    "assessment.yaml": {"areas": [AREA], "questions": [QUESTION]},
    "choosing.yaml": {"questions": [PATH_QUESTION]},
    "next_steps.yaml": {"next_steps": [{"id": "go", "title": "Go", "text": "Begin.", "command": "/today"}]},
    "links.yaml": {"links": [{"id": "l-one", "section": "S", "title": "T", "about": "A.", "command": "/roadmap web"}]},
    "moved.yaml": {"moved": [{"id": "old-hour", "to": "hour-1", "on": "2026-01-31"}]},
}


class Plain(yaml.SafeDumper):
    """Writes the same thing twice where it stands twice."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def small() -> dict[str, dict[str, Any]]:
    """A copy to break."""
    return copy.deepcopy(SMALL)


def write(folder: Path, files: dict[str, dict[str, Any]], language: str = "en") -> Path:
    """Write the files of one language and give the content folder."""
    for name, data in files.items():
        file = folder / language / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_text(repr(data)), encoding="utf-8")
    return folder


@cache  # most tests break one file, and to write YAML takes longer than to check it
def _text(data: str) -> str:
    text: str = yaml.dump(literal_eval(data), Dumper=Plain, sort_keys=False, allow_unicode=True)
    return text
