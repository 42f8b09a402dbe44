"""A stand-in for a browser: web.json says what each address shows and when, stage.jsonl keeps what was done."""

import json
import os
import re
import time
import xml.etree.ElementTree as ET
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag


class WebDriverException(Exception):
    def __init__(self, msg="", screen=None, stacktrace=None):
        super().__init__(msg)
        self.msg = msg


class TimeoutException(WebDriverException):
    pass


class NoSuchElementException(WebDriverException):
    pass


class StaleElementReferenceException(WebDriverException):
    pass


class ElementNotInteractableException(WebDriverException):
    pass


class By:
    ID, NAME, XPATH, TAG_NAME = "id", "name", "xpath", "tag name"
    CLASS_NAME, CSS_SELECTOR = "class name", "css selector"
    LINK_TEXT, PARTIAL_LINK_TEXT = "link text", "partial link text"


class Keys:
    END, HOME, PAGE_DOWN, PAGE_UP, ENTER, RETURN, TAB = (f"<{n}>" for n in ("end", "home", "down", "up", "enter", "return", "tab"))
    ESCAPE, SPACE, ARROW_DOWN, DOWN, CONTROL, SHIFT = "<esc>", " ", "<arrow>", "<arrow>", "<ctrl>", "<shift>"


def note(**what):
    with open("stage.jsonl", "a", encoding="utf-8") as log:
        log.write(json.dumps(what) + "\n")


class Options:
    def __init__(self):
        self.arguments, self.binary_location, self.page_load_strategy = [], "", "normal"

    def add_argument(self, argument):
        self.arguments.append(argument)

    def add_experimental_option(self, *_):
        """Nothing here has such options."""

    set_preference = set_capability = add_experimental_option


class Service:
    def __init__(self, *given, **more):
        self.path = ""


class Driver:
    def __init__(self, options=None, service=None, **more):
        note(options=list(getattr(options, "arguments", [])))
        self.current_url, self._entry, self._version, self._soup, self._done = "data:,", {}, 0, BeautifulSoup(""), False
        self._since, self._scrolled, self._gone, self._wait = time.monotonic(), 0, False, 0
        self.switch_to = self

    def get(self, url):
        self._alive()
        note(get=url)
        with open("web.json", encoding="utf-8") as file:
            pages = json.load(file)["browser"]
        found = next((pages[form] for form in (url, url.rstrip("/"), url + "/") if form in pages), None)
        self.current_url, self._entry = url, found or {"html": "<html><body><h1>Not Found</h1></body></html>"}
        self._show(self._entry.get("html", ""))
        self._since, self._scrolled, self._done = time.monotonic(), 0, False

    def _alive(self):
        if self._gone:
            raise WebDriverException("invalid session id: the browser was quit")

    def _show(self, html):
        self._soup, self._version = BeautifulSoup(html, "html.parser"), self._version + 1

    def _now(self):
        """Let come what is due by now."""
        self._alive()
        late = self._entry.get("late")
        if late is not None and not self._done and time.monotonic() >= self._since + late:
            self._done = True
            self._show(self._entry["late_html"])
        pieces = self._entry.get("scroll", [])
        if self._scrolled < len(getattr(self, "_asked", [])) and self._asked:
            while self._scrolled < len(self._asked) and self._scrolled < len(pieces):
                if time.monotonic() < self._asked[self._scrolled] + 1:
                    break
                holder = self._soup.select_one(".quotes") or self._soup.body
                for one in list(BeautifulSoup(pieces[self._scrolled], "html.parser").contents):
                    one.parent = holder
                    holder.contents.append(one)
                self._scrolled += 1
        return self._soup

    def scroll(self):
        note(scroll=True)
        asked = self.__dict__.setdefault("_asked", [])
        self._now()
        if len(asked) == self._scrolled:
            asked.append(time.monotonic())

    @property
    def title(self):
        found = self._now().find("title")
        return found.get_text() if found else ""

    @property
    def page_source(self):
        return str(self._now())

    def find_elements(self, by=By.ID, value=None):
        return search(self, self._now(), by, value)

    def find_element(self, by=By.ID, value=None):
        end = time.monotonic() + self._wait
        while True:
            found = self.find_elements(by, value)
            if found:
                return found[0]
            if time.monotonic() >= end:
                raise NoSuchElementException(f"no such element: {by} {value}")
            time.sleep(0.5)

    def execute_script(self, script, *args):
        soup = self._now()
        if "scrollHeight" in script and script.strip().startswith("return"):
            return 100 + 50 * len(soup.select(".quote"))
        if "scroll" in script:
            self.scroll()
        counted = re.search(r"querySelectorAll\(['\"](.+?)['\"]\)\.length", script)
        if counted:
            return len(soup.select(counted.group(1)))
        return args[0].text if args and "textContent" in script else None

    def save_screenshot(self, filename):
        self._alive()
        if os.environ.get("STAGE_BREAKS") == "screenshot":
            raise WebDriverException("the screenshot failed")
        note(screenshot=str(filename))
        with open(filename, "w", encoding="utf-8") as file:
            file.write(f"picture of {self.current_url}")
        return True

    get_screenshot_as_file = save_screenshot

    def get_screenshot_as_png(self):
        return f"picture of {self.current_url}".encode()

    def implicitly_wait(self, seconds):
        self._wait = seconds

    def quit(self):
        if not self._gone:
            note(quit=True)
        self._gone = True

    close = quit

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.quit()

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *given, **more: None


def search(driver, tag, by, value):
    if by == By.XPATH:
        found = by_path(tag, value)
    elif by in {By.LINK_TEXT, By.PARTIAL_LINK_TEXT}:
        links = [(one, " ".join(one.get_text().split())) for one in tag.select("a")]
        found = [one for one, text in links if (text == value if by == By.LINK_TEXT else value in text)]
    else:
        forms = {By.ID: f'[id="{value}"]', By.NAME: f'[name="{value}"]', By.CLASS_NAME: f".{value}"}
        found = tag.select(forms.get(by, value))
    return [Element(driver, one) for one in found]


def by_path(tag, path):
    if "contains(" in path or "normalize" in path:
        plain = re.sub(r"\[contains\(\s*(?:concat\([^)]*\)|@(\w+))\s*,\s*['\"]\s*([\w -]+?)\s*['\"]\)\]", "", path)
        wanted = re.findall(r"contains\(\s*(?:concat\([^)]*\)|@(\w+))\s*,\s*['\"]\s*([\w -]+?)\s*['\"]\)", path)
        found = by_path(tag, plain)
        for key, part in wanted:
            found = [one for one in found if part in " ".join(one.get_attribute_list(key or "class"))]
        return found
    tags = {}

    def mirror(one):
        attrs = {key: " ".join(value) if isinstance(value, list) else value for key, value in one.attrs.items()}
        element = ET.Element(one.name if one.name != "[document]" else "document", attrs)
        tags[element] = one
        for child in one.contents:
            if isinstance(child, Tag):
                element.append(mirror(child))
            elif not len(element):
                element.text = (element.text or "") + str(child)
        return element

    path = path.replace("text()=", ".=").replace("[text() =", "[.=")
    top = mirror(tag)
    return [tags[element] for element in top.findall("." + path if path.startswith("/") else path)]


class Element:
    def __init__(self, driver, tag):
        self._driver, self._tag, self._version = driver, tag, driver._version

    parent = property(lambda self: self._driver)

    def _fresh(self):
        self._driver._now()
        if self._version != self._driver._version:
            raise StaleElementReferenceException("stale element reference: the page has changed")
        return self._tag

    @property
    def text(self):
        return " ".join(self._fresh().get_text().split())

    @property
    def tag_name(self):
        return self._fresh().name

    def get_attribute(self, name):
        tag = self._fresh()
        if name in {"textContent", "innerText"}:
            return tag.get_text()
        if name in {"innerHTML", "outerHTML"}:
            return tag.decode_contents() if name == "innerHTML" else str(tag)
        value = tag.get(name)
        if name == "href" and value is not None:
            return urljoin(self._driver.current_url, value)
        return " ".join(value) if isinstance(value, list) else value

    get_dom_attribute = get_property = get_attribute

    def find_elements(self, by=By.ID, value=None):
        return search(self._driver, self._fresh(), by, value)

    def find_element(self, by=By.ID, value=None):
        found = self.find_elements(by, value)
        if not found:
            raise NoSuchElementException(f"no such element: {by} {value}")
        return found[0]

    def is_displayed(self):
        return self._fresh().get("type") != "hidden"

    def is_enabled(self):
        return not self._fresh().has_attr("disabled")

    def is_selected(self):
        return self._fresh().has_attr("checked") or self._fresh().has_attr("selected")

    def clear(self):
        tag = self._fresh()
        if tag.name not in {"input", "textarea"}:
            raise ElementNotInteractableException("only fields can be cleared")
        tag["value"] = ""

    def send_keys(self, *keys):
        tag = self._fresh()
        for key in map(str, keys):
            if key in {Keys.END, Keys.PAGE_DOWN}:
                self._driver.scroll()
            elif key in {Keys.ENTER, Keys.RETURN}:
                self.submit()
                return
            elif tag.name in {"input", "textarea"}:
                tag["value"] = (tag.get("value") or "") + key
            elif not key.startswith("<"):
                raise ElementNotInteractableException("nothing can be typed here")

    def click(self):
        tag = self._fresh()
        if tag.name == "a" or tag.find_parent("a"):
            link = tag if tag.name == "a" else tag.find_parent("a")
            self._driver.get(urljoin(self._driver.current_url, link.get("href", "")))
        elif tag.get("type") in {"checkbox", "radio"}:
            if tag.has_attr("checked") and tag["type"] == "checkbox":
                del tag.attrs["checked"]
            else:
                tag["checked"] = ""
        elif tag.name == "option":
            choose(tag)
        elif tag.get("type") in {"submit", "image"} or (tag.name == "button" and tag.get("type") in {None, "submit"}):
            self.submit()

    def submit(self):
        tag = self._fresh()
        form = tag if tag.name == "form" else tag.find_parent("form")
        if form is None:
            raise NoSuchElementException("no form around this element")
        fields = {}
        for one in form.find_all(["input", "textarea", "select"]):
            name = one.get("name")
            kind = one.get("type", "text")
            if name is None or kind == "submit" or (kind in {"checkbox", "radio"} and not one.has_attr("checked")):
                continue
            value = one.get("value", "on" if kind in {"checkbox", "radio"} else "")
            if one.name == "select":
                chosen = next((option for option in one.find_all("option") if option.has_attr("selected")), one.find("option"))
                value = chosen.get("value", chosen.get_text()) if chosen else ""
            fields[name] = value
        note(submit=fields, at=self._driver.current_url)
        after = self._driver._entry.get("submit")
        self._driver.get(after or urljoin(self._driver.current_url, form.get("action", "")))

    def screenshot(self, filename):
        return self._driver.save_screenshot(filename)

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *given, **more: None


def choose(option):
    for other in option.find_parent("select").find_all("option"):
        other.attrs.pop("selected", None)
    option["selected"] = ""


class Select:
    def __init__(self, webelement):
        if webelement.tag_name != "select":
            raise WebDriverException("Select only works on <select> elements")
        self._element = webelement

    @property
    def options(self):
        return self._element.find_elements(By.TAG_NAME, "option")

    @property
    def first_selected_option(self):
        return next((one for one in self.options if one.is_selected()), self.options[0])

    def _pick(self, fits, what):
        for number, one in enumerate(self.options):
            if fits(number, one):
                choose(one._tag)
                return
        raise NoSuchElementException(f"no option {what}")

    def select_by_visible_text(self, text):
        self._pick(lambda number, one: one.text == text, text)

    def select_by_value(self, value):
        self._pick(lambda number, one: one.get_attribute("value") == str(value), value)

    def select_by_index(self, index):
        self._pick(lambda number, one: number == index, index)


class WebDriverWait:
    def __init__(self, driver, timeout, poll_frequency=0.5, ignored_exceptions=None):
        self._driver, self._timeout, self._poll = driver, float(timeout), poll_frequency or 0.5

    def until(self, method, message=""):
        end = time.monotonic() + self._timeout
        while True:
            try:
                value = method(self._driver)
            except (NoSuchElementException, StaleElementReferenceException):
                value = False
            if value:
                return value
            if time.monotonic() > end:
                raise TimeoutException(message or "the time is up")
            time.sleep(self._poll)

    def until_not(self, method, message=""):
        return self.until(lambda driver: not self._quiet(method, driver), message)

    @staticmethod
    def _quiet(method, driver):
        try:
            return method(driver)
        except (NoSuchElementException, StaleElementReferenceException):
            return False


class ActionChains:
    def __init__(self, driver, *given, **more):
        self._driver = driver

    def perform(self):
        """All was done at once."""

    def scroll_by_amount(self, *_):
        self._driver.scroll()
        return self

    def scroll_to_element(self, *_):
        self._driver.scroll()
        return self

    def scroll_from_origin(self, *_):
        self._driver.scroll()
        return self

    def send_keys(self, *keys):
        if Keys.END in keys or Keys.PAGE_DOWN in keys:
            self._driver.scroll()
        return self

    def click(self, element=None):
        if element is not None:
            element.click()
        return self

    def move_to_element(self, *_):
        return self

    pause = move_to_element
