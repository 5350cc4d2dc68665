"""Papers: preview, search, saving as PDF, printing."""
