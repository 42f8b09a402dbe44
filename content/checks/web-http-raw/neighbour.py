"""A weather station sends a letter as bytes: notes first, then an empty line, then the readings. Take it apart.

The first empty line is the border. Everything after it is left as it came.
"""

letter = b"station: North Pier\nsent: 07:45\n\n12.5\n\n13.0\n"

border = letter.index(b"\n\n")
notes = letter[:border].decode()
readings = letter[border + 2 :]

for note in notes.splitlines():
    key, text = note.split(": ", maxsplit=1)
    print(f"{key} = {text}")
print(readings)
