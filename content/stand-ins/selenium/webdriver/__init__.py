"""Browsers and what belongs to them."""

from selenium._stage import ActionChains, Driver, Keys, Options, Service  # noqa: F401

Chrome = Firefox = Edge = Safari = Driver
ChromeOptions = FirefoxOptions = EdgeOptions = Options
ChromeService = FirefoxService = EdgeService = Service
