"""What a clerk does: one method per action, the only transactions."""
