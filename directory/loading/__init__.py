"""Loading places and terms from the files in `directory/data/`; one module per kind of thing.

Each module reads its file into plain rows, collecting what is wrong, and then brings the tables
into line with them. `everything.load` does all of it, in one transaction.
"""
