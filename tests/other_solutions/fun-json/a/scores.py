import json
from pathlib import Path


def load(path):
    try:
        return json.loads(Path(path).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    except json.JSONDecodeError:
        print(f"Warning: {path} is damaged, starting anew")
        return []


def save(path, scores):
    Path(path).write_text(json.dumps(scores, indent=2), encoding="utf-8")


def add(scores, name, tries):
    return sorted([*scores, [name, tries]], key=lambda score: score[1])[:5]
