"""Put the sum for a fence into a module of its own, import it, and see that importing it stays silent.

The module is written here, so that one file shows both sides. What stands in its guard runs only when it is the program.
"""

import sys
from pathlib import Path

Path("fence.py").write_text(
    "def planks(metres, width=0.1):\n"
    "    return round(metres / width)\n"
    "if __name__ == '__main__':\n"
    "    print('only when fence.py is run')\n",
    encoding="utf-8",
)
sys.path.insert(0, "")
from fence import planks  # noqa: E402

print(planks(12), "planks")
