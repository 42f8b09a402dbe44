import time
from urllib.request import urlopen

URL = "http://127.0.0.1:9200/metrics"
SECONDS = 10


def total(text):
    """Add up the events over all labels."""
    lines = (line for line in text.splitlines() if line.startswith("lab_events_total{"))
    return sum(float(line.split()[-1]) for line in lines)


def fetch():
    """Give the page of metrics."""
    with urlopen(URL, timeout=5) as page:  # free: how patient it is
        return page.read().decode()


if __name__ == "__main__":
    before = total(fetch())
    time.sleep(SECONDS)
    print((total(fetch()) - before) / SECONDS, "events a second")
