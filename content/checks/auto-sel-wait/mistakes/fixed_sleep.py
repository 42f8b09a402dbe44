# fails: time_waited
# hint: measure
import time

from selenium import webdriver
from selenium.common.exceptions import TimeoutException
from selenium.webdriver.common.by import By
from selenium.webdriver.support import expected_conditions
from selenium.webdriver.support.ui import WebDriverWait


def all_of(selector):
    return expected_conditions.presence_of_all_elements_located((By.CSS_SELECTOR, selector))


driver = webdriver.Chrome()
try:
    driver.get("https://quotes.toscrape.com/js-delayed/")
    start = time.monotonic()
    time.sleep(12)
    quotes = driver.find_elements(By.CSS_SELECTOR, ".quote")
    print(f"{len(quotes)} quotes after {time.monotonic() - start:.1f} s")

    start = time.monotonic()
    try:
        WebDriverWait(driver, 3).until(all_of(".not-there"))
    except TimeoutException:
        print(f"gave up after {time.monotonic() - start:.0f} s")
        driver.save_screenshot("timeout.png")
finally:
    driver.quit()
