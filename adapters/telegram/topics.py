"""Topics: nobody can ask Telegram for their names, nor whether they are closed, so what messages tell is kept."""

from collections import OrderedDict
from typing import TypeVar

from telegram import Message, Update

from adapters.telegram.found import ChatSpot
from adapters.telegram.inbound import thread_of

TOPICS_KEPT = 10_000  # names, and closed topics, kept before the oldest are dropped
V = TypeVar("V")


class Topics:
    """Knows a topic once anything was written in it; forgets all at a restart."""

    def __init__(self) -> None:
        self._names: OrderedDict[tuple[str, str], str] = OrderedDict()
        self._closed: OrderedDict[tuple[str, str], None] = OrderedDict()

    def learn(self, update: Update) -> None:
        """Keep what an update tells."""
        message = update.effective_message
        if not isinstance(message, Message) or not message.chat.is_forum:
            return
        spot, name = ChatSpot(str(message.chat.id), thread_of(message)), _name_in(message)
        if name and spot.thread:
            _keep(self._names, (spot.chat, spot.topic), name)
        if message.forum_topic_closed:
            self.close(spot)
        if message.forum_topic_reopened:
            self.open(spot)

    def close(self, spot: ChatSpot) -> None:
        """Keep that a topic is closed."""
        _keep(self._closed, (spot.chat, spot.topic), None)

    def open(self, spot: ChatSpot) -> None:
        """Keep that a topic is open."""
        self._closed.pop((spot.chat, spot.topic), None)

    def closed(self, chat: str, topic: str) -> bool:
        """Tell whether a topic is closed, as far as anybody told."""
        return (chat, topic) in self._closed

    def name(self, chat: str, topic: str) -> str | None:
        """Give the name of a topic, where it is known."""
        return self._names.get((chat, topic))


def _keep(kept: OrderedDict[tuple[str, str], V], key: tuple[str, str], value: V) -> None:
    kept[key] = value
    while len(kept) > TOPICS_KEPT:
        kept.popitem(last=False)


def _name_in(message: Message) -> str | None:
    """Find the name of a topic: whatever is no reply in it counts as a reply to its beginning."""
    if message.forum_topic_edited and message.forum_topic_edited.name:
        return message.forum_topic_edited.name
    first = message.forum_topic_created or (message.reply_to_message and message.reply_to_message.forum_topic_created)
    return first.name if first else None
