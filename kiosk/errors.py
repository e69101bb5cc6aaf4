"""Whose fault is it: every error a person can mend is a `KioskError`; anything else is a bug of ours.

KioskError
├── UsageError      the command was given something it cannot use        (exit code 2)
├── PackError       a pack source or archive cannot be taken             (exit code 1)
├── StoreError      the data folder cannot be read or written            (exit code 1)
├── ConfigError     kiosk.toml or an environment variable is wrong       (exit code 1)
└── DisplayError    there is no screen to draw on                        (exit code 1)
"""


class KioskError(Exception):
    """A fault with a remedy. Its text is one sentence: what, where, why, what to do."""

    exit_code = 1


class UsageError(KioskError):
    """The command was given something it cannot use."""

    exit_code = 2


class PackError(KioskError):
    """A pack source or archive cannot be taken."""


class StoreError(KioskError):
    """The data folder cannot be read or written."""


class ConfigError(KioskError):
    """A setting is wrong."""


class DisplayError(KioskError):
    """There is no screen to draw on."""
