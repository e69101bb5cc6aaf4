"""The staff panel: how staff get in, what they see, and what they can do."""
