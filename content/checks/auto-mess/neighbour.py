"""Make a practice library, three shelves with four books each, and count the books at the end.

A folder that is there already is no trouble when mkdir is told so. The second call shows it.
"""

from pathlib import Path


def build(library):
    for shelf in ("poems", "maps", "plays"):
        folder = library / shelf
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(1, 5):
            folder.joinpath(f"Book {number}.md").write_text(f"{shelf} {number}", encoding="utf-8")
    return sum(1 for book in library.glob("*/*.md"))


print(build(Path("library")))
print(build(Path("library")))
