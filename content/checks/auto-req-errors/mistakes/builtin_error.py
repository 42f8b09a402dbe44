# fails: nobody_there
# hint: ConnectionError
import requests


def get(url, timeout=10):
    """Fetch a page; give the response, or None after a line about what went wrong."""
    try:
        response = requests.get(url, timeout=timeout)
        response.raise_for_status()
    except requests.Timeout:
        print("TIMEOUT", url)
    except ConnectionError:
        print("NO CONNECTION", url)
    except requests.HTTPError as error:
        print("HTTP", error.response.status_code, url)
    else:
        print("OK", url)
        return response
    return None


if __name__ == "__main__":
    get("https://quotes.toscrape.com/")
    get("https://quotes.toscrape.com/no-such-page")
    get("https://nothing.invalid/")
    get("https://quotes.toscrape.com/", timeout=0.001)
