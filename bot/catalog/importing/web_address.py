"""Where a link of a document leads: to an address on the web, or why it can't be followed from here."""

import re
from urllib.parse import urljoin

from bot.catalog.link_check import SCHEMES, malformed

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
INSIDE = "a link inside the document"
BESIDE = "a link to a file beside the document; --base says where that lies on the web"


def web_address(href: str, base: str | None = None) -> tuple[str, str]:
    """Give the address, or "" and the reason why there is none."""
    if href.startswith("#") or not href:
        return "", INSIDE
    if href.startswith("//"):
        href = f"https:{href}"
    scheme = _scheme(href)
    if not scheme and base:
        href = _joined(base, href)
    elif not scheme:
        return "", BESIDE
    elif scheme not in SCHEMES:
        return "", "an address that is not on the web"
    fault = malformed(href, SCHEMES)
    return ("", f"an address that {fault}") if fault else (href, "")


def _scheme(href: str) -> str:
    found = _SCHEME.match(href)
    return found[1].lower() if found else ""


def _joined(base: str, href: str) -> str:
    try:
        return urljoin(base, href)
    except ValueError:
        return href
