# fails: gives_up
# hint: four_tries
import random
import time

TRIES = 4


def call(get, url, sleep=time.sleep):
    for number in range(TRIES):
        status, headers, body = get(url)
        if status not in (429, 503):
            return status, headers, body
        sleep(float(headers.get("Retry-After", 2**number + random.random())))
    raise RuntimeError(f"{url} is still busy after {TRIES} tries")
