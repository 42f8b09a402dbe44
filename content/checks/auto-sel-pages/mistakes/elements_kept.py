# fails: twenty_quotes
# hint: two_pages
# file: pages.py
from selenium.webdriver.common.by import By

SITE = "https://quotes.toscrape.com"


class LoginPage:
    """The form with which one logs in."""

    def __init__(self, driver):
        self.driver = driver

    def login(self, user, password):
        self.driver.get(f"{SITE}/login")
        self.driver.find_element(By.ID, "username").send_keys(user)
        self.driver.find_element(By.ID, "password").send_keys(password)
        self.driver.find_element(By.CSS_SELECTOR, "input[type=submit]").click()
        return QuotesPage(self.driver)


class QuotesPage:
    """A page of quotes, with a link to the next one."""

    def __init__(self, driver):
        self.driver = driver

    def quotes(self):
        return [element.text for element in self.driver.find_elements(By.CSS_SELECTOR, ".text")][:1]

    def next(self):
        self.driver.find_element(By.CSS_SELECTOR, "li.next a").click()
        return QuotesPage(self.driver)
