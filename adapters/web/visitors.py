"""Who a request comes from: a cookie that belongs to somebody who is kept, or a stranger."""

import secrets
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from adapters.web.inbound import address_of, read_secret
from adapters.web.limits import COOKIE_SECONDS
from bot.values.events import Address

REMEMBERED = 10_000  # people who need not be looked for again


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody at the page; the secret of a stranger is new, and theirs once something is kept for them."""

    address: Address
    secret: str
    known: bool


class Visitors:
    """Tells people by their cookies; one that we never gave is a stranger's."""

    def __init__(self, knows: Callable[[Address], Awaitable[bool]], secure: bool) -> None:
        self._knows, self._secure = knows, secure
        self._cookie = "__Host-mentor" if secure else "mentor"
        self._known: OrderedDict[Address, None] = OrderedDict()

    def remembers(self, request: web.Request) -> bool:
        """Tell whether a request comes from somebody who was here before, without asking the store."""
        secret = read_secret(request.cookies.get(self._cookie))
        return secret is not None and address_of(secret) in self._known

    async def of(self, request: web.Request) -> Visitor:
        """Find who a request comes from. Raises Unavailable."""
        secret = read_secret(request.cookies.get(self._cookie))
        if secret and await self.is_known(address_of(secret)):
            return Visitor(address_of(secret), secret, known=True)
        fresh = secrets.token_hex(16)
        return Visitor(address_of(fresh), fresh, known=False)

    async def is_known(self, address: Address) -> bool:
        """Tell whether somebody is kept, or was when they came last. Raises Unavailable."""
        if address not in self._known and not await self._knows(address):
            return False
        self._known[address] = None
        self._known.move_to_end(address)
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return True

    def forget(self, response: web.StreamResponse, visitor: Visitor) -> None:
        """Take the cookie away from somebody who was forgotten: whoever comes next is a stranger."""
        self._known.pop(visitor.address, None)
        response.del_cookie(self._cookie, httponly=True, samesite="Strict", secure=self._secure)

    def keep(self, response: web.StreamResponse, visitor: Visitor) -> None:
        """Have a browser bring its cookie back, for as long as it may from now on."""
        response.set_cookie(
            self._cookie, visitor.secret, max_age=COOKIE_SECONDS, httponly=True, samesite="Strict", secure=self._secure
        )
