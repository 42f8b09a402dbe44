"""The words on the stations of a Mermaid flowchart, and the brackets that shape them."""

import re

_CLOSING = {"[": "]", "(": ")", "{": "}"}
_LABEL = re.compile(r"""\blabel\s*:\s*(?:"([^"]*)"|'([^']*)'|([^,}\n]+))""")
_BREAK = re.compile(r"<br\s*/?>|\\n|\n", re.IGNORECASE)
_CHARACTER_CODE = re.compile(r"#(\w+);")
_ENTITIES = {"quot": '"', "amp": "&", "lt": "<", "gt": ">", "nbsp": " "}
_LOOK_TAGS = re.compile(r"</?(?:b|i|u|em|strong|small|span|div|p|sub|sup|code|center|font)\b[^>]*>", re.IGNORECASE)


def label_lines(text: str) -> list[str]:
    """Write a label as its lines, without quotes and looks."""
    plain = _CHARACTER_CODE.sub(_decoded, _LOOK_TAGS.sub("", text))
    lines = (line.strip().strip('"`').strip() for line in _BREAK.split(plain))
    return [line for line in lines if line]


def object_label(inside: str) -> list[str]:
    """Find the label among the properties of a station: `shape: rect, label: "..."`."""
    found = _LABEL.search(inside)
    return label_lines(next(filter(None, found.groups()), "")) if found else []


def shape_end(source: str, start: int) -> int | None:
    """Find where a shape ends: its brackets stand in pairs, and quoted text may hold anything, lines too."""
    flag = source[start] == ">"
    wanted, at = ["]"] if flag else [], start + flag
    while at < len(source):
        char = source[at]
        if char == '"':
            at = source.find('"', at + 1)
            if at < 0:
                return None
        elif char == "\n":
            return None
        elif char in _CLOSING:
            wanted.append(_CLOSING[char])
        elif char == wanted[-1]:
            wanted.pop()
            if not wanted:
                return at + 1
        at += 1
    return None


def unwrapped(shape: str) -> str:
    """Take the brackets of a shape away."""
    inside = shape[1:-1]
    while inside[:1] in _CLOSING and inside and shape_end(inside, 0) == len(inside):
        inside = inside[1:-1]
    leans = len(inside) > 1 and inside[0] in "/\\" and inside[-1] in "/\\"
    return inside[1:-1] if leans else inside


def _decoded(found: re.Match[str]) -> str:
    code = found[1]
    if code.isascii() and code.isdecimal() and 31 < int(code[:7]) < 0x110000 and not 0xD800 <= int(code) < 0xE000:
        return chr(int(code))
    return _ENTITIES.get(code, found[0])
