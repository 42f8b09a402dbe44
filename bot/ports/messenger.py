"""What the core asks of a platform: to send, at its rate."""

from dataclasses import dataclass
from typing import Protocol

from bot.ports.contacts import Contact
from bot.values.message import Answer


@dataclass(frozen=True, slots=True)
class Rate:
    """At most `most` in any `per` seconds; spread evenly, or else at least `apart` seconds from one to the next."""

    most: int
    per: float
    apart: float | None = None

    @property
    def interval(self) -> float:
        """Give the seconds between two permits."""
        return self.per / self.most if self.apart is None else self.apart


class Limiter(Protocol):
    """Keeps a platform's rate."""

    async def permit(self, chat: str, urgent: bool) -> None:
        """Wait until one more message may go to `chat`; urgent ones pass the others, which get Busy for a long wait."""

    def pause(self, seconds: float, chat: str | None = None) -> None:
        """Obey a 429: nothing is sent, or nothing to one chat, for so long."""


class Messenger(Protocol):
    """An adapter: it serves one platform and can send there."""

    platform: str

    async def run(self) -> None:
        """Serve until cancelled; may be called again after it raised."""

    async def send(self, contact: Contact, answer: Answer, nonce: str) -> Contact:
        """Send to a person, or to the channel of a community; give the contact back, with the channel to keep.

        Raises Gone, Denied, Busy, Away or Unsendable. The same nonce is swallowed by platforms that know nonces.
        """
