"""The curriculum as values, and how it is read from `content/`."""
