"""Who met whom: meetings out of news reports and ministry readouts. The names below are loaded on first use."""
