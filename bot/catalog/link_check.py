"""Check the addresses in the content: their form always, and on request whether they answer."""

import asyncio
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.catalog.faults import ContentFault
from bot.catalog.model import Catalog
from bot.catalog.texts import addresses

if TYPE_CHECKING:
    from aiohttp import ClientSession

    from bot.catalog.read import Reading

TIMEOUT_SECONDS = 10
ADDRESSES_AT_ONCE = 8
SCHEMES = ("https", "http")
"""What a community's own roadmap may lead to; the mentor's own content leads to https only."""
MOST_UNITS = 1_000
"""Characters of an address that can be shown with its name everywhere."""
NOT_FOR_ROBOTS = {401, 403, 405, 406, 429, 999}
"""Answers of sites that turn programs away and serve people."""


@dataclass(frozen=True, slots=True)
class CheckedUrl:
    """A URL and where the content names it."""

    url: str
    file: str
    line: int
    id: str

    def fault(self, message: str) -> ContentFault:
        """Make a fault about this URL."""
        return ContentFault(self.file, self.line, self.id, f"{self.url} {message}")


def addresses_of(reading: "Reading") -> Iterator[CheckedUrl]:
    """Give the URLs of content files, each with its line."""
    for entry in (entry for entry in reading.entries if entry.value is not None):
        for path, url in addresses(entry.value):
            yield CheckedUrl(url, entry.file, entry.line(*path), entry.id)


def addresses_in(catalog: Catalog) -> Iterator[CheckedUrl]:
    """Give the URLs of a loaded catalogue; it knows the parts, no lines."""
    for part in ("sessions", "projects", "questions", "resources", "tips", "career"):
        for name, thing in getattr(catalog, part).items():
            for _, url in addresses(thing):
                yield CheckedUrl(url, part, 0, name)


def check_urls(catalog: Catalog) -> list[ContentFault]:
    """Check the form of every URL of a loaded catalogue."""
    return list(check_form(addresses_in(catalog)))


def check_addresses(reading: "Reading") -> Iterator[ContentFault]:
    """Check the form of every URL of content files; what a roadmap links was chosen by its author."""
    for entry in (entry for entry in reading.entries if entry.value is not None):
        schemes = SCHEMES if entry.part == "roadmaps" else SCHEMES[:1]
        for path, url in addresses(entry.value):
            if message := malformed(url, schemes):
                yield CheckedUrl(url, entry.file, entry.line(*path), entry.id).fault(message)


def check_form(found: Iterable[CheckedUrl]) -> Iterator[ContentFault]:
    """Name the addresses that cannot be right."""
    return (address.fault(message) for address in found if (message := malformed(address.url)))


def malformed(url: str, schemes: Collection[str] = SCHEMES[:1]) -> str | None:
    """Say what is wrong with the form of a URL, if anything is."""
    if not (url.isascii() and url.isprintable()) or " " in url:
        return "must be ASCII without spaces"
    if len(url) > MOST_UNITS:
        return f"must have at most {MOST_UNITS} characters"
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        parts.port  # noqa: B018  (reading it raises for a port that is no number)
    except ValueError as error:
        return f"is not a URL: {error}"
    if parts.scheme not in schemes:
        return "must begin with https://"
    if "." not in host.strip("."):
        return "has no host"
    return "must not carry a user name" if "@" in parts.netloc else None


async def check_online(found: Iterable[CheckedUrl]) -> list[ContentFault]:
    """Ask every address once and name those that do not answer."""
    import aiohttp  # only this asks the network, and importing it takes a while

    by_url: dict[str, list[CheckedUrl]] = {}
    for address in found:
        by_url.setdefault(address.url, []).append(address)
    gate = asyncio.Semaphore(ADDRESSES_AT_ONCE)
    timeout = aiohttp.ClientTimeout(total=TIMEOUT_SECONDS)
    async with aiohttp.ClientSession(timeout=timeout, trust_env=True) as session:
        answers = await asyncio.gather(*(_ask(session, gate, url) for url in by_url))
    pairs = zip(by_url.values(), answers, strict=True)
    return [address.fault(message) for named, message in pairs if message for address in named]


async def _ask(session: "ClientSession", gate: asyncio.Semaphore, url: str) -> str | None:
    """HEAD first; many servers know only GET."""
    message: str | None = None
    async with gate:
        for method in ("HEAD", "GET"):
            message = await _answer(session, method, url)
            if message is None:
                break
    return message


async def _answer(session: "ClientSession", method: str, url: str) -> str | None:
    import aiohttp

    try:
        async with session.request(method, url, allow_redirects=True) as response:
            fine = response.status < 400 or response.status in NOT_FOR_ROBOTS
            return None if fine else f"answers {response.status}"
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        return f"does not answer: {type(error).__name__}"
