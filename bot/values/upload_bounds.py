"""How much may be sent: files at once, bytes of each, and which folders of a project are never meant."""

MOST_UPLOADS = 20
UPLOAD_BYTES = 256 * 1024
ARCHIVE_BYTES = 4 << 20
"""Of an archive or a notebook, before it is opened."""
SKIPPED_FOLDERS = frozenset({"__pycache__", "__MACOSX", "node_modules", "venv"})
