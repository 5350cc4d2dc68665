"""The area of templates: the texts of papers, and the letterheads above them."""
