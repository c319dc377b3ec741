"""Everything that an offer says, in one table that all who keep or show it walk along."""
