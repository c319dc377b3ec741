"""What editors look after in the whole directory: lists of each kind, counted and paged."""
