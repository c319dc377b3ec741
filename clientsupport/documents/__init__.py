"""Files that people download, change and hand in."""
