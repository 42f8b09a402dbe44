from pathlib import Path

messy = Path("messy")
messy.mkdir(exist_ok=True)  # free: whether it may be there already is left open
for suffix in (".jpg", ".pdf", ".txt", ".xyz"):
    for number in range(1, 4):  # free: how they are called is left open
        (messy / f"file{number}{suffix}").touch()
