# fails: evidence
# hint: evidence
from pathlib import Path

from pages import LoginPage
from selenium import webdriver


def main(driver):
    first = LoginPage(driver).login("ada", "secret")
    print(*first.quotes(), sep="\n")
    print(*first.next().quotes(), sep="\n")


driver = webdriver.Chrome()
try:
    main(driver)
except Exception:
    driver.save_screenshot("failure.png")
    raise
finally:
    driver.quit()
