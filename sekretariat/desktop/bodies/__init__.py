"""Bodies, their terms and offices, their seats and members."""
