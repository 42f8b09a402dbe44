"""Why a document can't be read."""


class ImportFault(Exception):
    """A document that can't be read, with the line where it goes wrong."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(f"{line}: {message}")
        self.line = line
        self.message = message
