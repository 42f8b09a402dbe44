# fails: ignored
# hint: ignore
import sys

from cryptography.fernet import Fernet

if sys.argv[1] == "init":
    with open("notes.key", "wb") as file:
        file.write(Fernet.generate_key())
