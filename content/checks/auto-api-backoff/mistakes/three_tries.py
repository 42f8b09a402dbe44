# fails: growing
# hint: RuntimeError
import random
import time

TRIES = 3


def call(get, url, sleep=time.sleep):
    for number in range(TRIES):
        status, headers, body = get(url)
        if status not in (429, 503):
            return status, headers, body
        if number < TRIES - 1:
            sleep(float(headers.get("Retry-After", 2**number + random.random())))
    raise RuntimeError(f"{url} is still busy after {TRIES} tries")
