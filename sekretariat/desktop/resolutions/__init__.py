"""What was decided in all sessions and circular votes."""
