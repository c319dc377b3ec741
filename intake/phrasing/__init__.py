"""How a phrase is written down and found in a text. Pure."""
