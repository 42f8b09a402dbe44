# fails: damaged_file
# hint: say_so
import json


def load(path):
    """Give the scores of a file; none if it is missing or damaged."""
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return []
    except json.JSONDecodeError:
        return []


def save(path, scores):
    """Write the scores into a file."""
    with open(path, "w", encoding="utf-8") as file:
        json.dump(scores, file, indent=2)


def add(scores, name, tries):
    """Give the five best, the new score among them."""
    return sorted([*scores, [name, tries]], key=lambda score: score[1])[:5]
