"""A stand-in for Selenium."""

__version__ = "4.30.0"
