"""The errors."""

from selenium._stage import (  # noqa: F401
    ElementNotInteractableException,
    NoSuchElementException,
    StaleElementReferenceException,
    TimeoutException,
    WebDriverException,
)
