"""What a secretariat knows and by which rules; plain Python."""
