"""The figures of docs/performance.md, ours and the peers' side by side; `make bench` runs them all."""

import sys
from pathlib import Path

# the emulated platforms and the PostgreSQL of our own are the ones that the tests use
sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
