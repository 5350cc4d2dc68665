"""Papers: each built once as a tree of meaning, written as a tagged PDF."""
