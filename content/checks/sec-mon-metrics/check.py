"""Events a second, read from two looks at a page of metrics."""

from judge import fail, gives, run

FILES = ("scrape.py",)

PAGE = """# HELP lab_events_total Events seen
# TYPE lab_events_total counter
lab_events_total{{event="fail"}} {fail}
lab_events_total{{event="ok"}} {ok}
# TYPE lab_events_created gauge
lab_events_created{{event="fail"}} 1.7e+09
lab_events_total_other{{event="fail"}} 5000.0
lab_idle_seconds 0.2
"""
FIRST, SECOND = PAGE.format(fail="300.0", ok="1.2e+03"), PAGE.format(fail="545.0", ok="1.435e+03")

NETWORK = """
import io
import time
import urllib.request

pages = {pages!r}
clock = [1_700_000_000.0]
asked = []


def urlopen(target, *more, **names):
    url = target if isinstance(target, str) else target.full_url
    with open("asked.txt", "a") as log:
        log.write(f"{{url}} {{clock[0]}}\\n")
    page = io.BytesIO(pages.pop(0).encode())
    page.status = 200
    return page


def sleep(seconds):
    clock[0] += seconds


urllib.request.urlopen, time.sleep = urlopen, sleep
time.time = time.monotonic = time.perf_counter = lambda: clock[0]
"""


def _scraped(first=FIRST, second=SECOND):
    return run("scrape.py", before=NETWORK.format(pages=[first, second]))


def all_labels():
    """total adds up 300 and 1200: 1500"""
    gives("scrape.py", f"total({FIRST!r})", 1500.0, hint="this_name_only")


def many_labels():
    """three labels of 1, 2.5 and 4 make 7.5"""
    page = "".join(f'lab_events_total{{event="e{n}"}} {n}\n' for n in (1.0, 2.5, 4.0))
    gives("scrape.py", f"total({page!r})", 7.5)


def spaces_in_label():
    """a label with a space in it, event="log in", counts too"""
    gives("scrape.py", "total('lab_events_total{event=\"log in\"} 8.0\\n')", 8.0, hint="last_word")


def nothing_yet():
    """a page without events has 0"""
    gives("scrape.py", "total('# TYPE lab_events_total counter\\nlab_idle_seconds 3.0\\n')", 0, hint="this_name_only")


def twice():
    """the page is fetched twice, 10 seconds apart"""
    asked = _scraped().file("asked.txt", hint="two_looks").splitlines()
    if len(asked) != 2 or not all(":9200/metrics" in line for line in asked):
        fail("two times http://127.0.0.1:9200/metrics", "\n".join(asked), hint="two_looks")
    times = [float(line.split()[-1]) for line in asked]
    if times[1] - times[0] != 10:
        fail("10 seconds between them", f"{times[1] - times[0]:g} seconds", hint="two_looks")


def rate():
    """1500 and then 1980 events are 48 a second"""
    _scraped().shows(48, places=1, hint="difference")
    _scraped(FIRST, FIRST).shows(0, hint="difference")
