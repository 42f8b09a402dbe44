import requests


def get(url, timeout=10):
    answer = None
    try:
        answer = requests.get(url, timeout=timeout)
        answer.raise_for_status()
        line = "OK"
    except requests.exceptions.Timeout:
        line = "TIMEOUT"
    except requests.exceptions.ConnectionError:
        line = "NO CONNECTION"
    except requests.exceptions.HTTPError as e:
        line = "HTTP %d" % e.response.status_code
        answer = None
    print(line, url)
    return answer


if __name__ == "__main__":
    quotes = "https://quotes.toscrape.com/"
    get(quotes)
    get(quotes + "no-such-page")
    get("https://nothing.invalid/")
    get(quotes, timeout=0.001)
