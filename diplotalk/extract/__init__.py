"""A document becomes a report: who met whom, when, where, how, what was said and agreed."""
