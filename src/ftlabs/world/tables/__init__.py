"""Large tables of words and sentences that the registers and the lexicon draw from."""
