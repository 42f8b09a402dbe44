import stat
import sys
from pathlib import Path


def wanted_mode(path):
    """Give the mode that a file should have."""
    mode = stat.S_IMODE(path.stat().st_mode)
    if path.suffix == ".key" and mode & (stat.S_IRGRP | stat.S_IROTH):
        return 0o600
    return mode & ~stat.S_IWOTH


def main():
    root, apply = Path(sys.argv[1]), "--apply" in sys.argv
    left = 0
    for path in sorted(root.rglob("*")):
        if path.is_symlink():
            if not path.resolve().is_relative_to(root.resolve()):
                print("leads out:", path)
                left = 1
        elif path.is_file() and (wanted := wanted_mode(path)) != stat.S_IMODE(path.stat().st_mode):
            print(f"chmod {wanted:o} {path}")
            if apply:
                path.chmod(wanted)
            else:
                left = 1
    sys.exit(left)


if __name__ == "__main__":
    main()
