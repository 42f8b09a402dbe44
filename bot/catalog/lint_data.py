"""Rules about the files of data that hours lend."""

from collections.abc import Iterator
from pathlib import Path

from bot.catalog.faults import ContentFault
from bot.catalog.hour_data import DATA, read_data
from bot.catalog.read import Reading
from bot.values.media import FILE_BYTES


def check_data(reading: Reading, content: Path) -> Iterator[ContentFault]:
    """Check that each file which an hour lends is there and fits into a message, and that each one is lent."""
    lent = {entry.value.data: entry for entry in reading.of("sessions") if entry.value.data}
    for name, entry in lent.items():
        if not 0 < len(read_data(content, name) or b"") <= FILE_BYTES:
            yield entry.fault(f"{DATA}/{name} is no CSV file of at most {FILE_BYTES} bytes", "data")
    folder = content / DATA
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name not in lent:
            yield ContentFault(f"{DATA}/{path.name}", 1, "-", "is data of no hour")
