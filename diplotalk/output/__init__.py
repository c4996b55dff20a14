"""Answers as JSON, CSV, text and tables. Nothing else prints."""
