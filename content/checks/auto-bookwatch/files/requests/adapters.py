"""How requests are sent; here it only keeps what it was told."""

from urllib3.util.retry import Retry


class HTTPAdapter:
    def __init__(self, pool_connections=10, pool_maxsize=10, max_retries=0, pool_block=False):
        self.max_retries = max_retries if isinstance(max_retries, Retry) else Retry(max_retries)
