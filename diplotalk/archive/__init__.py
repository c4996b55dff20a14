"""Reports in one SQLite file with full text; reports of one meeting merged. Nothing else knows SQL."""
