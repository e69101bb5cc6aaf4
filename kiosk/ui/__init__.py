"""What stands between the rooms below and the screen.

Goes in here: view-models, navigation, the visit session, the Qt side of languages, fonts and icons.
May depend on: every room but `cli`. The only room that imports QtQuick and QtQml.
"""
