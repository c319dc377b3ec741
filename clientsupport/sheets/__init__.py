"""What reading in any spreadsheet shares: cells, headings, names in cells, and handing in."""
