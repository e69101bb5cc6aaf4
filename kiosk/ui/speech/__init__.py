"""The exhibit reads itself aloud: what has the keys, what the page says, what is about to happen."""
