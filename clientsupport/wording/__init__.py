"""How things are said and written: languages, numbers in sentences, lines, telephone numbers."""
