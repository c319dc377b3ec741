"""Reading places: the index in which they are looked up, names, neighbours."""
