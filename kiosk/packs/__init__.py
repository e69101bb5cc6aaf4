"""From a folder that people edit to a sealed archive, and from that to what the kiosk shows.

Goes in here: the schema, the source reader, check, build, the strict archive reader, install.
May depend on: `store`, `content`, `i18n`; Qt only to turn SVG drawings into pictures.
"""
