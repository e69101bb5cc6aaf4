"""A pack shown from its folder, and again after every save, without being installed."""
