# fails: gaps
# hint: count_files
from datetime import date, timedelta
from pathlib import Path

days = {dump: date.fromisoformat(dump.stem[6:]) for dump in Path("backups").glob("agora-*.dump")}
for dump, day in days.items():
    if day <= max(days.values()) - timedelta(days=7):
        dump.unlink()
