"""An offer as a row of a spreadsheet, there and back."""
