"""A function writes a shopping list into a folder, and never over an older one. Test it twice, each time in a fresh folder.

A temporary folder disappears by itself, so no test sees what another one left. The function is broken once, to see the test fail.
"""

import tempfile
from pathlib import Path


def write_list(folder, items, careful=True):
    target = Path(folder, "list.txt")
    if careful and target.is_file():
        target = Path(folder, "list-2.txt")
    target.write_text("\n".join(items), encoding="utf-8")


def old_list_stays(function):
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "list.txt").write_text("bread", encoding="utf-8")
        function(folder, ["milk"])
        return Path(folder, "list.txt").read_text(encoding="utf-8") == "bread"


print("careful:", old_list_stays(write_list))
print("broken:", old_list_stays(lambda folder, items: write_list(folder, items, careful=False)))
