"""Files from outside as sheets of raw cells, read in a process of its own."""
