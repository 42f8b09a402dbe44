"""Frozen, bounded values; the standard library only."""
