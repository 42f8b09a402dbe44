# fails: brackets
# hint: plain
import re


def as_list(value):
    """Give a text as a list of one."""
    return [value] if isinstance(value, str) else value


def fits(patterns, text):
    """Tell whether one of the patterns fits the whole text."""
    for pattern in as_list(patterns):
        from fnmatch import fnmatchcase

        if fnmatchcase(text, pattern):
            return True
    return False


def decide(statements, action, resource):
    """Say what the policies make of a request."""
    effects = set()
    for statement in statements:
        actions = [name.lower() for name in as_list(statement["Action"])]
        if fits(actions, action.lower()) and fits(statement["Resource"], resource):
            effects.add(statement["Effect"])
    if "Deny" in effects:
        return "explicit deny"
    return "allow" if "Allow" in effects else "implicit deny"


def risky(statements):
    """Give the places of statements that allow all on all."""
    return [
        place
        for place, statement in enumerate(statements)
        if statement["Effect"] == "Allow"
        and "*" in as_list(statement["Action"])
        and "*" in as_list(statement["Resource"])
    ]
