"""Records kept twice: how alike two are, which pairs to ask about, how two become one."""
