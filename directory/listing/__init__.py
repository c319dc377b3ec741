"""What a coordinator edits: the shape of an offer as one value, and the rules it is held to."""
