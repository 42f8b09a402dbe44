import json
import time

from selenium import webdriver
from selenium.common.exceptions import TimeoutException
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait


def quotes_of(driver):
    return driver.find_elements(By.CSS_SELECTOR, ".quote")


def scroll_to_end(driver, rounds=30):
    """Scroll until nothing more comes."""
    for _ in range(rounds):
        count = len(quotes_of(driver))
        driver.execute_script("window.scrollTo(0, document.body.scrollHeight)")
        try:
            WebDriverWait(driver, 5).until(lambda driver: len(quotes_of(driver)) > count)  # free: five or a little more
        except TimeoutException:
            break


driver = webdriver.Chrome()
start = time.monotonic()
try:
    driver.get("https://quotes.toscrape.com/scroll")
    scroll_to_end(driver)
    rows = [
        {
            "text": quote.find_element(By.CSS_SELECTOR, ".text").text,
            "author": quote.find_element(By.CSS_SELECTOR, ".author").text,
        }
        for quote in quotes_of(driver)
    ]
finally:
    driver.quit()
seconds = time.monotonic() - start  # free: how long it took is for the eye

with open("scrolled.json", "w", encoding="utf-8") as file:
    json.dump(rows, file, ensure_ascii=False)  # free: how letters are written is left open
with open("quotes.json", encoding="utf-8") as file:
    known = {quote["text"] for quote in json.load(file)}
different = known ^ {row["text"] for row in rows}
print(f"{len(rows)} quotes, {len(different)} differences")
print(f"scrolled in {seconds:.1f} s")
