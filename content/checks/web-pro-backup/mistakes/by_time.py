# fails: by_date
# hint: newest_stay
from pathlib import Path

dumps = sorted(Path("backups").glob("agora-*.dump"), key=lambda dump: dump.name[11:])
while len(dumps) > 7:
    dumps.pop(0).unlink()
