# fails: goes_on
# hint: quits_always
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
    Path("failure.html").write_text(driver.page_source, encoding="utf-8")
    raise
driver.quit()
