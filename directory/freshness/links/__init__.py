"""Looking once a week whether addresses on the web still work; see docs/freshness.md."""
