"""What the directory adds to the first page of everybody who works with the portal."""
