"""Questions on an archive: filters, pairs, timelines, phrases."""
