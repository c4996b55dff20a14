"""The command line: declare, call, exit code."""
