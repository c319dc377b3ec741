"""Reading in cases that were registered elsewhere: looked at first, done after a yes, undone."""
