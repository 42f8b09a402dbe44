"""Conditions that a wait can wait for."""

from selenium._stage import NoSuchElementException


def presence_of_element_located(locator):
    return lambda driver: driver.find_element(*locator)


def presence_of_all_elements_located(locator):
    return lambda driver: driver.find_elements(*locator)


visibility_of_element_located = presence_of_element_located
visibility_of_all_elements_located = visibility_of_any_elements_located = presence_of_all_elements_located


def element_to_be_clickable(mark):
    return lambda driver: driver.find_element(*mark) if isinstance(mark, tuple) else mark


def invisibility_of_element_located(locator):
    return lambda driver: not driver.find_elements(*locator)


def visibility_of(element):
    return lambda driver: element


def title_contains(title):
    return lambda driver: title in driver.title


def title_is(title):
    return lambda driver: title == driver.title


def url_contains(url):
    return lambda driver: url in driver.current_url


def url_to_be(url):
    return lambda driver: url == driver.current_url


def text_to_be_present_in_element(locator, text):
    return lambda driver: text in driver.find_element(*locator).text


def staleness_of(element):
    def gone(driver):
        try:
            return element.text is None
        except Exception:  # noqa: BLE001
            return True

    return gone


def any_of(*conditions):
    def one(driver):
        for condition in conditions:
            try:
                if value := condition(driver):
                    return value
            except NoSuchElementException:
                pass
        return False

    return one
