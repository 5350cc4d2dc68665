"""Single cells: names, days, places, contacts, roles; each refuses what it cannot read."""
