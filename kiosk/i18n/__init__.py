"""Languages as CLDR knows them: direction, names, dates, numbers, plurals, and the interface's catalogues.

Goes in here: pure functions from values to text in a language.
May depend on: the standard library and Babel; no Qt.
"""
