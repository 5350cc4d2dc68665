"""Writing rich text: what is shown, what is read of it, the editor and its row of actions."""
