"""The layout proof: walks every page as a visitor sees it and names what does not fit.

The tests of the screens and `kiosk pack proof` both walk with it.
"""
