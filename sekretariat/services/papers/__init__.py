"""The office's catalogue of papers: which there are, and what each is made from."""
