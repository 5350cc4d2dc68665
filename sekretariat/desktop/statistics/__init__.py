"""Who came how often, and what was held in a period."""
