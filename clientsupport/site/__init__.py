"""The portal as a whole: its own pages, the menu of staff, the way out."""
