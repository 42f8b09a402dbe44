"""A choir keeps its programmes as zip files, one a concert, and only the last two. Pack one, look into it, and clear up.

The date stands in the name, year first, so that sorting by name sorts by time. writestr packs a text without a file.
"""

import zipfile
from pathlib import Path

for date in ("20250301", "20250914", "20251221"):
    with zipfile.ZipFile(f"concert-{date}.zip", "w") as packed:
        packed.writestr("songs.txt", f"songs of {date}")
        packed.writestr("names.txt", "Ann, Bob")

newest_first = sorted(Path().glob("concert-*.zip"), reverse=True)
for number, path in enumerate(newest_first):
    if number >= 2:
        path.unlink()
print(zipfile.ZipFile(newest_first[0]).namelist())
print(sorted(path.name for path in Path().glob("*.zip")))
