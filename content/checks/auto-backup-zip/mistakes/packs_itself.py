# fails: packed
# hint: whole_folder
import shutil
import sys
import zipfile
from datetime import datetime
from pathlib import Path

KEPT = 3


def main():
    backups = Path("backups")
    backups.mkdir(exist_ok=True)
    name = f"mess-{datetime.now():%Y%m%d-%H%M%S}"
    archive = shutil.make_archive(str(backups / name), "zip", ".")

    with zipfile.ZipFile(archive) as packed:
        bad = packed.testzip()
        count = len(packed.namelist())
    if bad is not None:
        print("damaged:", bad, file=sys.stderr)
        return 1

    for old in sorted(backups.glob("mess-*.zip"))[:-KEPT]:
        old.unlink()
    print("OK", count, "files")
    return 0


if __name__ == "__main__":
    sys.exit(main())
