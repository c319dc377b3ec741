"""Cases as rows of a spreadsheet: what a cell says, and what a row would do. Pure."""
