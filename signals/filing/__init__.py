"""Filing signals: by supporters, by residents and referrers."""
