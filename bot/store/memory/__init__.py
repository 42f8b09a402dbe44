"""The ports without a disk."""
