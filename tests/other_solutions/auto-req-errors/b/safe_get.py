from requests import ConnectionError, HTTPError, Session, Timeout

session = Session()


def get(url, timeout=10):
    try:
        response = session.get(url, timeout=timeout)
        response.raise_for_status()
    except Timeout:
        print("TIMEOUT")
    except ConnectionError:
        print("NO CONNECTION")
    except HTTPError:
        print(f"HTTP {response.status_code}")
    else:
        print("OK")
        return response


for args in [
    ("https://quotes.toscrape.com",),
    ("https://quotes.toscrape.com/no-such-page",),
    ("https://nothing.invalid/",),
    ("https://quotes.toscrape.com", 0.001),
]:
    get(*args)
