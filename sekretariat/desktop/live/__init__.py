"""Writing while the session runs: items left, text in the middle, attendance right."""
