"""Parts of it."""
