# fails: few
# hint: few_stay
from pathlib import Path

dumps = sorted(Path("backups").glob("agora-*.dump"))
for dump in dumps[:3]:
    dump.unlink()
