# fails: quits
# hint: in_finally
import requests
from bs4 import BeautifulSoup
from selenium import webdriver
from selenium.webdriver.common.by import By

URL = "https://quotes.toscrape.com/js/"

options = webdriver.ChromeOptions()
options.add_argument("--headless=new")
driver = webdriver.Chrome(options=options)
driver.get(URL)
in_browser = len(driver.find_elements(By.CSS_SELECTOR, ".quote"))
driver.save_screenshot("js.png")
driver.quit()

page = requests.get(URL, timeout=10)
by_requests = len(BeautifulSoup(page.content, "html.parser").select(".quote"))
print(f"requests {by_requests}, browser {in_browser}")
