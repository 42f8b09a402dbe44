import sys
from pathlib import Path

folder = Path(sys.argv[1] if len(sys.argv) > 1 else "/data")  # free: nobody can try /data here
folder.mkdir(parents=True, exist_ok=True)
file = folder / "count.txt"
text = file.read_text() if file.exists() else ""
count = int(text or 0) + 1
file.write_text(f"{count}\n")
print(count)
