# fails: rate
# hint: difference
import time
import urllib.request


def total(text):
    n = 0
    for line in text.splitlines():
        if line.startswith("lab_events_total{"):
            n += float(line.split(" ")[-1])
    return n


if __name__ == "__main__":
    urllib.request.urlopen("http://127.0.0.1:9200/metrics")
    time.sleep(10)
    text = urllib.request.urlopen("http://127.0.0.1:9200/metrics").read().decode()
    print(total(text) / 10)
