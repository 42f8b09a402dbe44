"""People who use the emulated Telegram: they write, press, join and block, and see what the bot shows them."""

from dataclasses import dataclass
from typing import Any

from emulators.telegram_server import TelegramServer
from emulators.telegram_world import BOT, NOW, Chat, Seen, in_topic, to_json


class Telegram(TelegramServer):
    """The server together with its people and groups."""

    def __init__(self) -> None:
        super().__init__()
        self._heard: dict[int, int] = {}
        self._people = 0
        self._queries = 0

    def person(self, name: str = "Ana", *, started: bool = True, language: str = "en") -> "Person":
        """Let somebody exist; `started`: they have spoken to the bot in private."""
        self._people += 1
        id = 1_000 + self._people
        self.world.chats[id] = Chat(id, title=name, inside=started)
        return Person(self, id, name, language)

    def group(self, title: str = "Club", topics: dict[int, str] | None = None) -> Chat:
        """Let a group exist that the bot is in."""
        id = -10_000 - len(self.world.chats)
        self.world.chats[id] = Chat(id, "supergroup", title, inside=True, topics=topics or {})
        return self.world.chats[id]

    async def hears(self, chat: "Chat | Person") -> Seen:
        """Wait for the next thing that the bot shows in a chat: a new message or a changed one."""
        seen = self._heard.get(chat.id, 0)
        await self.until(lambda: len(self.world.history.get(chat.id, [])) > seen)
        self._heard[chat.id] = seen + 1
        return self.world.history[chat.id][seen]

    def unheard(self, chat: "Chat | Person") -> list[Seen]:
        """List what was shown in a chat and nobody looked at."""
        return self.world.history.get(chat.id, [])[self._heard.get(chat.id, 0) :]

    def shows(self, chat: "Chat | Person") -> list[Seen]:
        """List the messages of the bot as a chat shows them now."""
        return [seen for seen in self.world.shown.values() if seen.chat == chat.id]

    async def alert(self, query: str) -> str | None:
        """Wait until a press was answered; give the alert, if there was one."""
        await self.until(lambda: query in self.alerts)
        return self.alerts[query]

    def next_query(self) -> str:
        self._queries += 1
        return f"q{self._queries}"

    async def migrate(self, group: Chat, *, backwards: bool = False) -> Chat:
        """Make a group a supergroup with another id; Telegram tells it twice, in an order that nobody promises."""
        new = self.group(group.title)
        new.admins |= group.admins
        group.moved_to = new.id
        body = {"message_id": self.world.next_id(), "date": NOW, "from": BOT | {"is_bot": False}}
        old = group.to_json() | {"type": "group"}
        told = [
            body | {"chat": old, "migrate_to_chat_id": new.id},
            body | {"chat": new.to_json(), "migrate_from_chat_id": group.id},
        ]
        for message in reversed(told) if backwards else told:
            await self.push(message=message)
        return new


@dataclass(slots=True)
class Person:
    """Somebody with a Telegram account."""

    tg: Telegram
    id: int
    name: str
    language: str

    def to_json(self) -> dict[str, Any]:
        return {"id": self.id, "is_bot": False, "first_name": self.name, "language_code": self.language}

    @property
    def chat(self) -> Chat:
        return self.tg.world.chats[self.id]

    async def says(self, text: str, to: Chat | None = None, topic: int | None = None, **more: Any) -> None:
        """Write to the bot, or into a group and a topic of it; `more` is put into the message as it is."""
        await self.sends(to, **(in_topic(to, topic) if to and topic else {}), text=text, **more)

    async def sends(self, to: Chat | None = None, **more: Any) -> None:
        """Send any message."""
        chat = to or self.chat
        chat.inside = True
        body = {"message_id": self.tg.world.next_id(), "date": NOW, "chat": chat.to_json(), "from": self.to_json()}
        await self.tg.push(message=body | more)

    async def uploads(self, name: str, content: bytes, to: Chat | None = None, **more: Any) -> None:
        """Send a file."""
        id = f"file_{self.tg.world.next_id()}"
        self.tg.files[f"documents/{id}"] = content
        about = {"file_id": id, "file_unique_id": id, "file_name": name, "file_size": len(content)}
        await self.sends(to, document=about, **more)

    async def says_as(self, chat: Chat, text: str, to: Chat, **more: Any) -> None:
        """Write as a group or a channel: Telegram does not tell who it was."""
        bot = {"id": 1_087_968_824, "is_bot": True, "first_name": "Group"}
        await self.says(text, to, sender_chat=chat.to_json(), **{"from": bot}, **more)

    async def answers(self, seen: Seen, text: str) -> None:
        """Reply to a message of the bot."""
        chat = self.tg.world.chats[seen.chat]
        where = {"message_thread_id": seen.thread, "is_topic_message": True} if seen.thread else {}
        await self.says(text, chat, **where, reply_to_message=to_json(seen, chat))

    async def presses(self, label: str, at: "Chat | None" = None) -> str:
        """Press the button with this label on the newest message that has it; give the query's id."""
        chat = at or self.chat
        message, button = next(
            (seen, button)
            for seen in reversed(self.tg.shows(chat))
            for button in seen.buttons
            if label in button["text"]
        )
        return await self.forges(button["callback_data"], message)

    async def forges(self, data: str, message: Seen) -> str:
        """Press a button that says what the person wants it to say."""
        query, chat = self.tg.next_query(), self.tg.world.chats[message.chat]
        body = {"id": query, "from": self.to_json(), "chat_instance": "1", "data": data}
        await self.tg.push(callback_query=body | {"message": to_json(message, chat)})
        return query

    async def presses_old(self, data: str, message: Seen) -> str:
        """Press a button of a message so old that Telegram tells no more than its number."""
        query, chat = self.tg.next_query(), self.tg.world.chats[message.chat].to_json()
        body = {"id": query, "from": self.to_json(), "chat_instance": "1", "data": data}
        await self.tg.push(callback_query=body | {"message": {"chat": chat, "message_id": message.id, "date": 0}})
        return query

    async def opens(self, link: str) -> None:
        """Follow a link to the bot and press its button: into the private chat."""
        await self.says(f"/start {link.partition('?start=')[2]}".rstrip())

    async def leaves(self, group: Chat, *, told_to_admins: bool = False) -> None:
        """Leave a group."""
        group.gone.add(self.id)
        body = {"date": NOW, "chat": group.to_json(), "from": self.to_json()}
        if told_to_admins:
            change = {"old_chat_member": self._as("member"), "new_chat_member": self._as("left")}
            await self.tg.push(chat_member=body | change)
        else:
            left = {"message_id": self.tg.world.next_id(), "left_chat_member": self.to_json()}
            await self.tg.push(message=body | left)

    def _as(self, status: str) -> dict[str, Any]:
        return {"user": self.to_json(), "status": status}

    async def blocks(self) -> None:
        """Block the bot."""
        self.chat.blocked = True
        await self._changes(self.chat, "member", "kicked")

    async def unblocks(self) -> None:
        self.chat.blocked = False
        await self._changes(self.chat, "kicked", "member")

    async def adds_bot(self, group: Chat) -> None:
        group.inside = True
        await self._changes(group, "left", "member")

    async def adds_bot_by(self, link: str, group: Chat) -> None:
        """Follow a link that adds the bot: Telegram writes the command into the group."""
        await self.adds_bot(group)
        await self.says(f"/start@{BOT['username']} {link.partition('?startgroup=')[2]}", group)

    async def removes_bot(self, group: Chat) -> None:
        group.inside = False
        await self._changes(group, "member", "left")

    async def _changes(self, chat: Chat, old: str, new: str) -> None:
        body = {"chat": chat.to_json(), "from": self.to_json(), "date": NOW}
        await self.tg.push(my_chat_member=body | {"old_chat_member": _member(old), "new_chat_member": _member(new)})


def _member(status: str) -> dict[str, Any]:
    return {"user": BOT, "status": status} | ({"until_date": 0} if status == "kicked" else {})
