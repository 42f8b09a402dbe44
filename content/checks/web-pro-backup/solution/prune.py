from pathlib import Path

KEPT = 7

dumps = sorted(Path("backups").glob("agora-*.dump"))
for dump in dumps[:-KEPT]:
    dump.unlink()
