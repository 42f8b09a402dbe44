import sys
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken

KEY, NOTES, IGNORED = Path("notes.key"), Path("notes.enc"), Path(".gitignore")


def init():
    """Make a key that only you can read, and keep it out of Git."""
    KEY.touch(mode=0o600)  # free: the sandbox knows no modes
    KEY.write_bytes(Fernet.generate_key())
    with IGNORED.open("a") as file:
        file.write("notes.key\n")


def add(text):
    """Append one encrypted note."""
    with NOTES.open("ab") as file:
        file.write(Fernet(KEY.read_bytes()).encrypt(text.encode()) + b"\n")


def show():
    """Print all notes."""
    fernet = Fernet(KEY.read_bytes())
    try:
        for token in NOTES.read_bytes().splitlines():
            print(fernet.decrypt(token).decode())
    except InvalidToken:
        sys.exit("damaged or wrong key")


def main():
    command, *rest = sys.argv[1:]
    {"init": init, "add": add, "show": show}[command](*rest)


if __name__ == "__main__":
    main()
