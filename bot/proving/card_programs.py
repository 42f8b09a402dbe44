"""What programs print, as the CPython of this machine says."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

CHILD = Path(__file__).with_name("card_child.py")
CHILD_SECONDS = 300.0


def printed(programs: Sequence[str], hash_seed: int = 0) -> list[str]:
    """Run programs in a process of their own; sets and dicts of texts are laid out by `hash_seed`."""
    environment = {"PYTHONHASHSEED": str(hash_seed), "PATH": os.environ.get("PATH", "")}
    done = subprocess.run(  # noqa: S603  (this machine's Python, and a file of our own)
        [sys.executable, "-sSB", str(CHILD)],
        input=json.dumps(list(programs)), env=environment, timeout=CHILD_SECONDS,
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: list[str] = json.loads(done.stdout)
    return found
