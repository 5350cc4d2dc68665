"""What journeys to sessions cost."""
