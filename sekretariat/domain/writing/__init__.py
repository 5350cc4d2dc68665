"""Text with the little dress that prints: what it is made of, how it is kept, what is pasted."""
