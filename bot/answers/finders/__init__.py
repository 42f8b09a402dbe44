"""What finds traps, one file a subject."""
