# fails: never_again
# hint: only_two
import random
import time

TRIES = 4


def call(get, url, sleep=time.sleep):
    for number in range(TRIES):
        status, headers, body = get(url)
        if status < 400:
            return status, headers, body
        if number < TRIES - 1:
            sleep(float(headers.get("Retry-After", 2**number + random.random())))
    raise RuntimeError(f"{url} is still busy after {TRIES} tries")
