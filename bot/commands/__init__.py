"""One command, one file; a new file is found by itself."""
