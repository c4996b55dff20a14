"""What the world calls things: tables in data/ and one loader."""
