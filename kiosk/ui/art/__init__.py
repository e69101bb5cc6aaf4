"""Pictures drawn by code, once for each size, and handed to QML as images.

Goes in here: pure functions from a few numbers to a QImage, and the provider that serves them.
May depend on: QtGui, and QtQuick for the provider only.
"""
