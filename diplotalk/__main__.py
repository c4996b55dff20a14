"""``python -m diplotalk``."""

from diplotalk.cli.main import main

main()
