"""Reading: what pages show, and the index in which places are looked up."""
