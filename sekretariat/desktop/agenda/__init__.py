"""The agenda of a session as a tree that is moved and edited in place."""
