"""The rules a body works by, as pure functions: deadlines, notice, quorum, majorities."""
