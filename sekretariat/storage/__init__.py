"""The only SQL: one office in a SQLite file or on a PostgreSQL server."""
