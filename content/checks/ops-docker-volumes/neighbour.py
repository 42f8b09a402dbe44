"""A shop notes the last number that was called in a file, and calls the next one, up to 99 and then 1 again.

The file may not be there yet; whatever is read from it is text.
"""

import pathlib
import tempfile

note = pathlib.Path(tempfile.mkdtemp(), "shop", "number")
note.parent.mkdir(exist_ok=True)
for start in (None, "98", "99"):
    if start is not None:
        note.write_text(start)
    last = int(note.read_text()) if note.is_file() else 0
    print("next:", last % 99 + 1)
