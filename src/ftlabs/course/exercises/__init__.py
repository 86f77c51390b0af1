"""One package for each lab: its exercises with their cases, references, oracles and known mistakes."""
