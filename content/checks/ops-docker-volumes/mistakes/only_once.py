# fails: three
# hint: FileExistsError
import sys
from pathlib import Path

folder = Path(sys.argv[1] if len(sys.argv) > 1 else "/data")
folder.mkdir(parents=True)
file = folder / "count.txt"
text = file.read_text() if file.exists() else ""
count = int(text or 0) + 1
file.write_text(f"{count}\n")
print(count)
