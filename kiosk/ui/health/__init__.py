"""The self-tests of a kiosk, for `kiosk doctor` and for the staff panel; nothing here imports Qt."""
