YEAR = 365 * 24 * 60 * 60
HEADERS = {
    "Content-Security-Policy": "default-src 'self'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": f"max-age={YEAR}",
}


def add_headers(response):
    """Give the response its security headers."""
    response.headers.update(HEADERS)
    return response
