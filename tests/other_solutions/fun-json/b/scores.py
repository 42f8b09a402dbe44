import json
import os
import sys


def load(path):
    """Read the scores."""
    if not os.path.exists(path):
        return []
    with open(path) as file:
        try:
            return json.load(file)
        except json.JSONDecodeError as error:
            print("warning: can't read the scores:", error, file=sys.stderr)
    return []


def save(path, scores):
    """Write the scores."""
    with open(path, "w") as file:
        json.dump(scores, file, indent=2)


def add(scores, name, tries):
    """Give the five best."""
    every = list(scores)
    every.append([name, tries])
    every.sort(key=lambda pair: pair[1])
    return every[:5]
