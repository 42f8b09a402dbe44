# fails: hidden
# hint: line_each
import sys

from cryptography.fernet import Fernet, InvalidToken

command = sys.argv[1]
if command == "init":
    with open("notes.key", "wb") as file:
        file.write(Fernet.generate_key())
    with open(".gitignore", "a") as file:
        file.write("notes.key\n")
else:
    fernet = Fernet(open("notes.key", "rb").read())
    if command == "add":
        with open("notes.enc", "wb") as file:
            file.write(fernet.encrypt(sys.argv[2].encode()))
