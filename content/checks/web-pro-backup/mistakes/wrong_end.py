# fails: deletes_old
# hint: delete_them
from pathlib import Path

for dump in sorted(Path("backups").glob("agora-*.dump"))[7:]:
    dump.unlink()
