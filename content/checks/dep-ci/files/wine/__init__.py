"""Wine."""
