"""The face without a window: `sekretariat COMMAND`, over the same services as the window."""
