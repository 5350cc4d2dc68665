"""Rounds of asking organisations: what goes out, to whom, who has answered."""
