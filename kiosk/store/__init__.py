"""The kiosk's data folder, and the only room that knows SQL.

Goes in here: the library of editions, their builder and reader, search, media by hash, the pointer, interactions.
May depend on: content, i18n, errors, clock; sqlite-utils only where an edition is built.
"""
