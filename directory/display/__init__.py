"""The shape and the words in which templates show things, so that templates hold no logic."""
