"""How things are said and written: languages, numbers in words, lines, telephone numbers."""
