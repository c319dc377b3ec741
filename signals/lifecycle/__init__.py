"""Which deed is possible with a signal, a bundle and an answer in which state: one table each."""
