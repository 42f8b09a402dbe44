"""Rules that would be true on paper: no waiting, no I/O, no clock."""
