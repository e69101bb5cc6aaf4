"""What an exhibit says: frozen values and pure rules.

Goes in here: goals, figures, moments, sites, tours, partial dates, closed vocabularies.
May depend on: the standard library only.
"""
