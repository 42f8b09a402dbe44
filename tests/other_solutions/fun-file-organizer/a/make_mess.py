from pathlib import Path

folder = Path("messy")
folder.mkdir(exist_ok=True)
for suffix in (".jpg", ".pdf", ".txt", ".xyz"):
    for name in "abc":
        (folder / f"{name}{suffix}").touch()
