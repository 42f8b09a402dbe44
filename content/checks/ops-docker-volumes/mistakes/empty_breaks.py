# fails: empty
# hint: ValueError
import sys
from pathlib import Path

folder = Path(sys.argv[1] if len(sys.argv) > 1 else "/data")
folder.mkdir(parents=True, exist_ok=True)
file = folder / "count.txt"
count = int(file.read_text()) + 1 if file.exists() else 1
file.write_text(f"{count}\n")
print(count)
