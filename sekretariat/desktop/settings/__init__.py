"""What the office says about itself, and how the window looks."""
