"""CSS selectors: types, classes, ids, attributes, the four combinators, commas, and the usual pseudo-classes."""

import re

PART = re.compile(
    r"""\s*(?P<comb>[>+~])\s*|(?P<space>\s+)|(?P<type>\*|[\w-]+)|\#(?P<id>[\w-]+)|\.(?P<cls>[\w-]+)"""
    r"""|\[\s*(?P<attr>[\w-]+)\s*(?:(?P<op>[~|^$*]?=)\s*(?P<value>"[^"]*"|'[^']*'|[^\]\s]+)\s*)?\]"""
    r"""|:(?P<pseudo>[\w-]+)(?:\((?P<arg>(?:[^()]|\([^()]*\))*)\))?""",
    re.VERBOSE,
)


def chosen(tag, selector, scope):
    """Tell whether a tag fits one of the selectors."""
    return any(_path(tag, _parsed(one), scope) for one in _split(selector))


def _split(selector):
    parts, depth, start = [], 0, 0
    for place, sign in enumerate(selector):
        depth += sign in "([" and 1
        depth -= sign in ")]" and 1
        if sign == "," and depth == 0:
            parts.append(selector[start:place])
            start = place + 1
    return [part.strip() for part in (*parts, selector[start:]) if part.strip()]


def _parsed(selector):
    steps, tests, place = [], [], 0
    while place < len(selector):
        found = PART.match(selector, place)
        if not found:
            raise ValueError(f"a selector that this stand-in doesn't know: {selector}")
        place = found.end()
        if found["comb"] or found["space"]:
            if tests or steps:
                steps.append((tests, found["comb"] or " "))
            tests = []
        else:
            tests.append({key: value for key, value in found.groupdict().items() if value is not None})
    steps.append((tests, None))
    return steps


def _path(tag, steps, scope):
    tests, _ = steps[-1]
    if not all(_test(tag, one, scope) for one in tests):
        return False
    rest = steps[:-1]
    if not rest:
        return True
    comb = rest[-1][1]
    if comb == ">":
        return tag.parent is not None and tag.parent.name != "[document]" and _path(tag.parent, rest, scope)
    if comb == " ":
        return any(above.name != "[document]" and _path(above, rest, scope) for above in tag.parents)
    before = [one for one in tag.previous_siblings if one.name]
    return any(_path(one, rest, scope) for one in (before[:1] if comb == "+" else before))


def _test(tag, test, scope):
    if "type" in test:
        return test["type"] == "*" or tag.name == test["type"].lower()
    if "id" in test:
        return tag.get("id") == test["id"]
    if "cls" in test:
        return test["cls"] in (tag.get("class") or [])
    if "attr" in test:
        return _attribute(tag, test)
    return _pseudo(tag, test["pseudo"], test.get("arg", ""), scope)


def _attribute(tag, test):
    got = tag.get(test["attr"])
    if got is None or "op" not in test:
        return got is not None
    words = got if isinstance(got, list) else got.split()
    got = " ".join(got) if isinstance(got, list) else got
    value = test["value"].strip("\"'") if test["value"][:1] in "\"'" else test["value"]
    return {
        "=": got == value,
        "~=": value in words,
        "^=": bool(value) and got.startswith(value),
        "$=": bool(value) and got.endswith(value),
        "*=": bool(value) and value in got,
        "|=": got == value or got.startswith(value + "-"),
    }[test["op"]]


def _pseudo(tag, name, arg, scope):
    row = [one for one in tag.parent.contents if one.name] if tag.parent else [tag]
    alike = [one for one in row if one.name == tag.name]
    places = {"first-child": row[:1], "last-child": row[-1:], "first-of-type": alike[:1], "last-of-type": alike[-1:]}
    if name in places:
        return any(one is tag for one in places[name])
    if name in {"nth-child", "nth-of-type"}:
        group = row if name == "nth-child" else alike
        return _nth(next(number for number, one in enumerate(group, 1) if one is tag), arg.strip())
    if name == "not":
        return not chosen(tag, arg, scope)
    if name in {"is", "where"}:
        return chosen(tag, arg, scope)
    if name == "has":
        return bool(tag.select(arg.lstrip("> ")))
    if name in {"-soup-contains", "contains"}:
        return arg.strip("\"' ") in tag.get_text()
    if name == "empty":
        return not tag.contents
    raise ValueError(f"a selector that this stand-in doesn't know: :{name}")


def _nth(number, arg):
    arg = {"odd": "2n+1", "even": "2n"}.get(arg, arg).replace(" ", "")
    found = re.fullmatch(r"(?:([+-]?\d*)n)?([+-]?\d+)?", arg)
    step = {"": 1, "+": 1, "-": -1}.get(found[1], found[1]) if found[1] is not None else 0
    step, start = int(step), int(found[2] or 0)
    return number == start if step == 0 else (number - start) % step == 0 and (number - start) // step >= 0
