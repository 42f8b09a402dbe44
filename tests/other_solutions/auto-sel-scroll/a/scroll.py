import json
import time

from selenium import webdriver
from selenium.common.exceptions import TimeoutException
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

start = time.perf_counter()
options = webdriver.ChromeOptions()
options.add_argument("--headless=new")
driver = webdriver.Chrome(options=options)
try:
    driver.get("https://quotes.toscrape.com/scroll")
    for _ in range(30):
        n = len(driver.find_elements(By.CSS_SELECTOR, ".quote"))
        driver.execute_script("window.scrollTo(0, document.body.scrollHeight);")
        try:
            WebDriverWait(driver, 5).until(lambda d: len(d.find_elements(By.CSS_SELECTOR, ".quote")) > n)
        except TimeoutException:
            break
    quotes = []
    for q in driver.find_elements(By.CSS_SELECTOR, ".quote"):
        quotes.append({"text": q.find_element(By.CLASS_NAME, "text").text, "author": q.find_element(By.CLASS_NAME, "author").text})
finally:
    driver.quit()
with open("scrolled.json", "w", encoding="utf-8") as f:
    json.dump(quotes, f, ensure_ascii=False, indent=2)
scroll_time = time.perf_counter() - start

start = time.perf_counter()
with open("quotes.json", encoding="utf-8") as f:
    other = json.load(f)
json_time = time.perf_counter() - start
difference = {q["text"] for q in quotes} ^ {q["text"] for q in other}
print(f"{len(quotes)} quotes, {len(difference)} differences")
print(f"scrolling {scroll_time:.1f} s, JSON {json_time:.1f} s")
