"""Words that point at danger: the right numbers are shown, and nothing is stored or counted."""
