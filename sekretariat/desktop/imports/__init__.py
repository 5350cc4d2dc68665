"""Taking in a list: file, columns, plan, done."""
