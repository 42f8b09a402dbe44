# fails: semicolons
# hint: KeyError
import csv
import io
from datetime import date

from amounts import parse_cents

MOST_BYTES, MOST_LINES = 64 * 1024, 200
READERS = {"amount": parse_cents, "due": date.fromisoformat}


def read(text):
    lines = text.splitlines()
    if len(text.encode()) > MOST_BYTES or len(lines) > MOST_LINES:
        raise ValueError("at most 64 kB and 200 lines")
    delimiter = ","
    rows = csv.reader(io.StringIO(text), delimiter=delimiter)
    header = [name.strip().lower() for name in next(rows)]
    good, faults = [], []
    for number, row in enumerate(rows, 2):
        cells = dict(zip(header, row))
        try:
            for column, reader in READERS.items():
                cells[column] = reader(cells[column])
        except ValueError:
            faults.append((number, column))
        else:
            good.append((cells["client"], cells["amount"], cells["due"]))
    return good, faults
