"""What the emulated Telegram knows: people, groups, messages, and what each chat shows."""

from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

from bot.values.bounds import units

BOT = {"id": 4_242, "is_bot": True, "first_name": "Mentor", "username": "MentorBot"}
BOT_FACTS = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
NOW = 1_780_000_000
GENERAL = 1


class ApiError(Exception):
    """An answer that is not ok."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters


@dataclass(frozen=True, slots=True)
class Seen:
    """A message of the bot as a chat shows it after it was sent or edited."""

    chat: int
    id: int
    text: str
    entities: tuple[dict[str, Any], ...] = ()
    keyboard: tuple[tuple[dict[str, Any], ...], ...] = ()
    photo: bytes | None = None
    document: bytes | None = None
    thread: int | None = None
    edited: bool = False

    @property
    def buttons(self) -> list[dict[str, Any]]:
        return [button for row in self.keyboard for button in row]

    @property
    def labels(self) -> list[str]:
        return [button["text"] for button in self.buttons]

    def styled(self, kind: str) -> list[str]:
        """Cut out what an entity marks, counted as Telegram counts."""
        wide = self.text.encode("utf-16-le")
        spots = [(e["offset"], e["offset"] + e["length"]) for e in self.entities if e["type"] == kind]
        return [wide[2 * start : 2 * end].decode("utf-16-le") for start, end in spots]


@dataclass(slots=True)
class Chat:
    """A chat; `inside`: the bot may write there. `admins` are the ids of those who manage it, `gone` of who left.

    `topics` have names; some are `shut`. `forbidden` names what members may not do, `denied` what the bot in person
    may not do, such as "can_send_messages".
    """

    id: int
    type: str = "private"
    title: str = ""
    inside: bool = False
    blocked: bool = False
    moved_to: int | None = None
    topics: dict[int, str] = field(default_factory=dict)
    shut: set[int] = field(default_factory=set)
    admins: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)
    forbidden: set[str] = field(default_factory=set)
    denied: set[str] = field(default_factory=set)

    def lets_bot(self, right: str) -> bool:
        """Tell whether the bot may do something."""
        return BOT["id"] in self.admins or right not in self.forbidden | self.denied

    def to_json(self) -> dict[str, Any]:
        name = {"first_name": self.title} if self.type == "private" else {"title": self.title}
        return {"id": self.id, "type": self.type, **name} | ({"is_forum": True} if self.topics else {})


class World:
    """Everything that happened."""

    def __init__(self) -> None:
        self.chats: dict[int, Chat] = {}
        self.shown: dict[tuple[int, int], Seen] = {}
        self.history: dict[int, list[Seen]] = {}
        self.faults: list[str] = []
        self._ids = count(100)

    def next_id(self) -> int:
        return next(self._ids)

    def chat(self, id: Any) -> Chat:
        """Find a chat where the bot may write."""
        chat = self.chats.get(int(id))
        if chat is None:
            raise ApiError(400, "Bad Request: chat not found")
        if chat.moved_to:
            text = "Bad Request: group chat was upgraded to a supergroup chat"
            raise ApiError(400, text, migrate_to_chat_id=chat.moved_to)
        if chat.blocked:
            raise ApiError(403, "Forbidden: bot was blocked by the user")
        if not chat.inside and chat.type != "private":
            raise ApiError(403, f"Forbidden: bot was kicked from the {chat.type} chat")
        if not chat.inside:
            raise ApiError(403, "Forbidden: bot can't initiate conversation with a user")
        return chat

    def post(
        self, given: dict[str, Any], text: str, entities: Any, photo: bytes | None = None, document: bytes | None = None
    ) -> Seen:
        """Show a new message."""
        chat = self.chat(given["chat_id"])
        thread = self._thread(chat, given)
        for right, what in (("photos", photo), ("documents", document), ("messages", not (photo or document))):
            if what and not chat.lets_bot(f"can_send_{right}"):
                kind = "text messages" if right == "messages" else right
                raise ApiError(400, f"Bad Request: not enough rights to send {kind} to the chat")
        if text or not document:
            self._check_text(text, entities, 1_024 if photo or document else 4_096)
        keyboard = self._keyboard(given)
        return self._show(Seen(chat.id, self.next_id(), text, tuple(entities), keyboard, photo, document, thread))

    def edit(self, given: dict[str, Any]) -> Seen:
        """Change the text and the buttons of a message."""
        old = self._find(given)
        if old.photo or old.document:
            raise ApiError(400, "Bad Request: there is no text in the message to edit")
        entities = given.get("entities", ())
        self._check_text(given["text"], entities, 4_096)
        return self._change(
            old, replace(old, text=given["text"], entities=tuple(entities), keyboard=self._keyboard(given))
        )

    def edit_buttons(self, given: dict[str, Any]) -> Seen:
        """Change the buttons of a message."""
        old = self._find(given)
        return self._change(old, replace(old, keyboard=self._keyboard(given)))

    def _thread(self, chat: Chat, given: dict[str, Any]) -> int | None:
        """Find the topic that is written in: the one that was named, or that of the message replied to."""
        thread = given.get("message_thread_id")
        if under := given.get("reply_parameters"):
            quoted = self.shown.get((chat.id, under["message_id"]))
            if quoted is None:
                raise ApiError(400, "Bad Request: message to be replied not found")
            thread = quoted.thread
        if thread is not None and thread not in chat.topics:
            raise ApiError(400, "Bad Request: message thread not found")
        if (thread or GENERAL) in chat.shut and BOT["id"] not in chat.admins:
            raise ApiError(400, "Bad Request: TOPIC_CLOSED")
        return thread

    def _find(self, given: dict[str, Any]) -> Seen:
        chat = self.chat(given["chat_id"])
        found = self.shown.get((chat.id, given["message_id"]))
        if found is None:
            raise ApiError(400, "Bad Request: message to edit not found")
        return found

    def _change(self, old: Seen, new: Seen) -> Seen:
        if old == new:
            raise ApiError(400, "Bad Request: message is not modified: specified new message content is the same")
        shown = self._show(replace(new, edited=True))
        self.shown[shown.chat, shown.id] = replace(shown, edited=False)
        return shown

    def _show(self, seen: Seen) -> Seen:
        self.shown[seen.chat, seen.id] = seen
        self.history.setdefault(seen.chat, []).append(seen)
        return seen

    def _check_text(self, text: str, entities: Any, most: int) -> None:
        size = units(text)
        if not text.strip():
            raise ApiError(400, "Bad Request: message text is empty")
        if size > most:
            raise ApiError(400, "Bad Request: message is too long")
        spots = [(one["offset"], one["offset"] + one["length"]) for one in entities]
        if len(spots) > 100 or any(not 0 <= start < end <= size for start, end in spots):
            self.faults.append(f"entities out of bounds: {spots}")

    def _keyboard(self, given: dict[str, Any]) -> tuple[tuple[dict[str, Any], ...], ...]:
        rows = given.get("reply_markup", {}).get("inline_keyboard", [])
        buttons = [button for row in rows for button in row]
        if len(buttons) > 100 or any(len(row) > 8 for row in rows):
            raise ApiError(400, "Bad Request: reply markup is too long")
        if any(not 1 <= len(button.get("callback_data", "x").encode()) <= 64 for button in buttons):
            raise ApiError(400, "Bad Request: BUTTON_DATA_INVALID")
        return tuple(tuple(row) for row in rows)


def to_json(seen: Seen, chat: Chat) -> dict[str, Any]:
    """Write a message of the bot as the Bot API gives it back."""
    body: dict[str, Any] = {"message_id": seen.id, "date": NOW, "chat": chat.to_json(), "from": BOT}
    if seen.photo:
        size = {"file_id": "p", "file_unique_id": "p", "width": 10, "height": 10}
        body |= {"photo": [size], "caption": seen.text, "caption_entities": list(seen.entities)}
    elif seen.document:
        file = {"file_id": "d", "file_unique_id": "d"}
        body |= {"document": file, "caption": seen.text, "caption_entities": list(seen.entities)}
    else:
        body |= {"text": seen.text, "entities": list(seen.entities)}
    if seen.keyboard:
        body["reply_markup"] = {"inline_keyboard": seen.keyboard}
    return body | (in_topic(chat, seen.thread) if seen.thread else {})


def in_topic(chat: Chat, thread: int) -> dict[str, Any]:
    """Write where a message stands: what is no reply counts as a reply to the beginning of its topic."""
    made = {"name": chat.topics[thread], "icon_color": 0} if thread in chat.topics else None
    first = {"message_id": thread, "date": NOW, "chat": chat.to_json(), "forum_topic_created": made}
    return {"message_thread_id": thread, "is_topic_message": True} | ({"reply_to_message": first} if made else {})
