"""What was done in the office: read, taken back, done again."""
