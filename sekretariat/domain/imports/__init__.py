"""Taking in a list: what its lines say, the plan, what stays of it."""
