"""A browser."""
