"""What a learner hands in becomes files: a text, a Python file, a notebook, an archive. Pure, and in memory only."""

import ast
import io
import json
import re
import stat
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from bot.values.upload_bounds import ARCHIVE_BYTES, MOST_UPLOADS, SKIPPED_FOLDERS, UPLOAD_BYTES

PASTED = "main.py"
"""How a text that was pasted is called until an hour says how."""
PYTHON, NOTEBOOK, ARCHIVE = ".py", ".ipynb", ".zip"
_NAME = re.compile(r"[\w .@+()-]{1,80}")
_FENCE = re.compile(r"\A\s*```[\w+-]*[ \t]*\n(.*?)\n?```\s*\Z", re.DOTALL)
_SIGNS = re.compile(
    r"^\s*(def \w+\(|class \w+|import \w|from \w[\w.]* import|print\(|(for|while|if|with|try)\b.*:\s*$|\w+ = )",
    re.MULTILINE,
)
# what the library says of archives that are damaged, encrypted, or packed in a way that it doesn't know
BAD_ARCHIVES = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)
_TRACEBACK = "Traceback (most recent call last)"
_CURLY = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "\u00a0": " "})
_SHELL = ("%", "!")


class Unreadable(Exception):
    """What was handed in can't be taken; `key` says why."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key, self.values = key, values


def read_text(text: str) -> dict[str, bytes]:
    """Take a text as a file: without a fence around it, and with the quotes that a phone bent made straight."""
    fenced = _FENCE.match(text)
    code = fenced[1] if fenced else text
    return {PASTED: next((way for way in _ways(code) if _is_python(way)), code).encode("utf-8", "replace")}


def looks_like_code(text: str) -> bool:
    """Tell whether a message is code that somebody pasted, and not something that they say."""
    if _TRACEBACK in text:
        return False
    lines = text.strip().count("\n") + 1
    return bool(_FENCE.match(text)) or (bool(_SIGNS.search(text)) and (lines > 1 or text.lstrip().startswith("print(")))


def read_uploads(uploads: Iterable[tuple[str, bytes | None]]) -> dict[str, bytes]:
    """Take files that were sent; raise Unreadable."""
    files: dict[str, bytes] = {}
    for name, data in uploads:
        for inner, content in _opened(_within(name), data):
            if inner in files:
                raise Unreadable("check.twice", name=inner)
            files[inner] = content
            if len(files) > MOST_UPLOADS:
                raise Unreadable("check.too_many", most=MOST_UPLOADS)
    return files


def _within(name: str) -> str:
    """Keep the folders in which a file lies within somebody's work, and none of their machine's."""
    path = name.replace("\\", "/")
    return PurePosixPath(path).name if path.startswith("/") or path[1:2] == ":" else path


def _opened(name: str, data: bytes | None) -> Iterator[tuple[str, bytes]]:
    suffix = PurePosixPath(name).suffix.lower()
    if data is None or len(data) > (ARCHIVE_BYTES if suffix in {ARCHIVE, NOTEBOOK} else UPLOAD_BYTES):
        raise Unreadable("check.too_large", name=name, most=UPLOAD_BYTES // 1024)
    if suffix == ARCHIVE:
        yield from _unpacked(name, data)
    elif suffix == NOTEBOOK:
        yield _sound(str(PurePosixPath(name).with_suffix(PYTHON))), _cells(name, data)
    else:
        yield _sound(name), data


def _unpacked(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """Read an archive: nothing is ever written, links and ways out of it are refused, and no entry may swell."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            inside = [info for info in archive.infolist() if not info.is_dir() and not _hidden(info.filename)]
            if len(inside) > MOST_UPLOADS:
                raise Unreadable("check.too_many", most=MOST_UPLOADS)
            top = _common_folder([info.filename for info in inside])
            for info in inside:
                path = _sound(info.filename.replace("\\", "/").removeprefix(top))
                if stat.S_ISLNK(info.external_attr >> 16) or info.flag_bits & 1:
                    raise Unreadable("check.bad_archive", name=name)
                with archive.open(info) as entry:
                    content = entry.read(UPLOAD_BYTES + 1)
                if len(content) > UPLOAD_BYTES:
                    raise Unreadable("check.too_large", name=path, most=UPLOAD_BYTES // 1024)
                yield from _opened_inside(path, content)
    except BAD_ARCHIVES as error:
        raise Unreadable("check.bad_archive", name=name) from error


def _opened_inside(path: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    if path.lower().endswith(NOTEBOOK):
        yield path[: -len(NOTEBOOK)] + PYTHON, _cells(path, content)
    elif path.lower().endswith(ARCHIVE):
        raise Unreadable("check.bad_archive", name=path)
    else:
        yield path, content


def _cells(name: str, data: bytes) -> bytes:
    """Join the code cells of a notebook; lines for the shell and for the notebook itself are no Python."""
    try:
        book: Any = json.loads(data)
        cells = [cell["source"] for cell in book["cells"] if cell["cell_type"] == "code"]
        texts = [source if isinstance(source, str) else "".join(source) for source in cells]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Unreadable("check.bad_notebook", name=name) from error
    code = "\n\n".join(_plain_cell(text) for text in texts).encode("utf-8", "replace")
    if len(code) > UPLOAD_BYTES:
        raise Unreadable("check.too_large", name=name, most=UPLOAD_BYTES // 1024)
    return code


def _plain_cell(text: str) -> str:
    return "\n".join(f"# {line}" if line.lstrip().startswith(_SHELL) else line for line in text.splitlines())


def _sound(name: str) -> str:
    """Refuse a name that leads out of the folder or that no learner's file has."""
    path = PurePosixPath(name)
    parts = path.parts
    if not parts or path.is_absolute() or any(part == ".." or not _NAME.fullmatch(part) for part in parts):
        raise Unreadable("check.bad_name", name=name[:60])
    return str(path)


def _hidden(name: str) -> bool:
    return any((part.startswith(".") and part != "..") or part in SKIPPED_FOLDERS for part in PurePosixPath(name).parts)


def _common_folder(names: list[str]) -> str:
    tops = {name.partition("/")[0] for name in names}
    inside = len(tops) == 1 and "" not in tops and all("/" in name for name in names)
    return f"{tops.pop()}/" if inside else ""


def _ways(code: str) -> Iterator[str]:
    """Give the text as it came, and as a chat may have changed it."""
    yield code
    yield code.translate(_CURLY)
    first, _, rest = code.partition("\n")
    margin = min((len(line) - len(line.lstrip()) for line in rest.splitlines() if line.strip()), default=0)
    if margin:  # a chat takes the space before the first line away, and only that
        kept = (line[margin:] for line in rest.splitlines())
        yield "\n".join((first.lstrip(), *kept)).translate(_CURLY)


def _is_python(code: str) -> bool:
    try:
        ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def as_texts(files: Mapping[str, bytes]) -> dict[str, str]:
    """Give files as texts, to be kept."""
    return {name: data.decode("utf-8", "replace") for name, data in files.items()}
