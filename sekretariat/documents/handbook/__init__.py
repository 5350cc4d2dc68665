"""The handbook: its chapters, written in Markdown, as pages of the window and as one paper."""
