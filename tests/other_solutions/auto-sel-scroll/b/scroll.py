import json
import time
from pathlib import Path

from selenium.webdriver import Firefox, FirefoxOptions
from selenium.webdriver.common.by import By


def count(browser):
    return len(browser.find_elements(By.CLASS_NAME, "quote"))


def grows(browser, before):
    end = time.monotonic() + 5
    while time.monotonic() < end:
        if count(browser) > before:
            return True
        time.sleep(0.2)
    return False


def scroll_all():
    options = FirefoxOptions()
    options.add_argument("-headless")
    browser = Firefox(options=options)
    try:
        browser.get("https://quotes.toscrape.com/scroll")
        rounds = 0
        while rounds < 30:
            before = count(browser)
            browser.execute_script("window.scrollTo(0, document.body.scrollHeight)")
            if not grows(browser, before):
                break
            rounds += 1
        found = []
        for box in browser.find_elements(By.CSS_SELECTOR, "div.quote"):
            text = box.find_element(By.CSS_SELECTOR, ".text").text
            author = box.find_element(By.CSS_SELECTOR, ".author").text
            found.append({"author": author, "text": text})
        return found
    finally:
        browser.quit()


def main():
    t0 = time.time()
    found = scroll_all()
    Path("scrolled.json").write_text(json.dumps(found), encoding="utf-8")
    t1 = time.time()
    known = json.loads(Path("quotes.json").read_text(encoding="utf-8"))
    t2 = time.time()
    texts = set(q["text"] for q in found)
    others = set(q["text"] for q in known)
    different = len(texts - others) + len(others - texts)
    print("%d quotes, %d differences" % (len(found), different))
    print("browser: %.2f seconds" % (t1 - t0))
    print("json: %.2f seconds" % (t2 - t1))


main()
