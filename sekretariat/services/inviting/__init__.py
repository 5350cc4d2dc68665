"""Inviting to a session: who, with what, by which way; what was sent; what they answer."""
