"""Connections, transactions, elections and migrations."""
