"""Signals, bundles, answers, and the figures made from them."""
