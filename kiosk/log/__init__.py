"""What visitors did: event kinds, the recorder, one visit, exports.

Goes in here: rules about events, and the thread that writes them; no SQL, no Qt.
May depend on: `store`, `content`.
"""
