# fails: options
# hint: choose_option
import csv

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

URL = "https://www.selenium.dev/selenium/web/web-form.html"


def fill(driver, name, option):
    """Fill in and submit the form; give the message that comes."""
    driver.get(URL)
    driver.find_element(By.NAME, "my-text").send_keys(name)
    Select(driver.find_element(By.NAME, "my-select")).select_by_index(2)
    driver.find_element(By.ID, "my-check-2").click()
    driver.find_element(By.CSS_SELECTOR, "button").click()
    return driver.find_element(By.ID, "message").text


with open("people.csv", encoding="utf-8", newline="") as file:
    people = list(csv.DictReader(file))

driver = webdriver.Chrome()
try:
    results = [(row["name"], fill(driver, row["name"], row["option"])) for row in people]
finally:
    driver.quit()

with open("results.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["name", "message"])
    writer.writerows(results)
