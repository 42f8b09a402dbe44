"""Where everything is kept: in memory, in SQLite or in PostgreSQL, under one contract."""
