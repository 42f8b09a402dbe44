"""The methods of the Bot API that the emulator knows."""

import asyncio
from collections.abc import Callable
from typing import Any

from emulators.telegram_world import BOT, BOT_FACTS, ApiError, Seen, World, to_json

_RIGHTS = (
    "can_be_edited is_anonymous can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members "
    "can_promote_members can_change_info can_invite_users can_post_stories can_edit_stories can_delete_stories"
)
_PERMISSIONS = (
    "can_send_messages can_send_audios can_send_documents can_send_photos can_send_videos can_send_video_notes "
    "can_send_voice_notes can_send_polls can_send_other_messages can_add_web_page_previews can_change_info "
    "can_invite_users can_pin_messages can_manage_topics can_edit_tag can_react_to_messages"
)
_GIFTS = "unlimited_gifts limited_gifts unique_gifts premium_subscription gifts_from_channels"


class TelegramMethods:
    """One function a method, over a world; `updates` are those that the bot has not confirmed."""

    def __init__(self) -> None:
        self.world = World()
        self.alerts: dict[str, str | None] = {}
        self.popups: set[str] = set()  # the queries whose alert has to be closed by hand
        self.webhook: dict[str, Any] = {}
        self.updates: list[dict[str, Any]] = []
        self.files: dict[str, bytes] = {}  # by their paths
        self.changed = asyncio.Condition()
        self.closing = False
        self._polls = 0

    async def until(self, true: Callable[[], bool], seconds: float = 5.0) -> None:
        """Wait for something to become true."""
        async with asyncio.timeout(seconds), self.changed:
            await self.changed.wait_for(true)

    async def notify(self) -> None:
        async with self.changed:
            self.changed.notify_all()

    async def on_getMe(self, given: dict[str, Any]) -> Any:
        return BOT | BOT_FACTS

    async def on_getUpdates(self, given: dict[str, Any]) -> Any:
        if self.webhook:
            raise ApiError(409, "Conflict: can't use getUpdates method while webhook is active")
        self._polls += 1
        mine, offset = self._polls, given.get("offset", 0)
        self.updates = [one for one in self.updates if one["update_id"] >= offset]
        await self.notify()
        try:
            await self.until(lambda: bool(self.updates) or self.closing or mine != self._polls, given.get("timeout", 0))
        except TimeoutError:
            return []
        if mine != self._polls:
            raise ApiError(409, "Conflict: terminated by other getUpdates request")
        return self.updates[: given.get("limit", 100)]

    async def on_setWebhook(self, given: dict[str, Any]) -> Any:
        self.webhook = given
        return True

    async def on_deleteWebhook(self, given: dict[str, Any]) -> Any:
        self.webhook = {}
        return True

    async def on_getWebhookInfo(self, given: dict[str, Any]) -> Any:
        return {"url": self.webhook.get("url", ""), "pending_update_count": len(self.updates)}

    async def on_sendMessage(self, given: dict[str, Any]) -> Any:
        return self._shown(self.world.post(given, given["text"], given.get("entities", [])))

    async def on_sendPhoto(self, given: dict[str, Any]) -> Any:
        caption, entities = given.get("caption", ""), given.get("caption_entities", [])
        return self._shown(self.world.post(given, caption, entities, given["photo"]))

    async def on_sendDocument(self, given: dict[str, Any]) -> Any:
        caption, entities = given.get("caption", ""), given.get("caption_entities", [])
        return self._shown(self.world.post(given, caption, entities, document=given["document"]))

    async def on_editMessageText(self, given: dict[str, Any]) -> Any:
        return self._shown(self.world.edit(given))

    async def on_editMessageReplyMarkup(self, given: dict[str, Any]) -> Any:
        return self._shown(self.world.edit_buttons(given))

    async def on_deleteMessage(self, given: dict[str, Any]) -> Any:
        self.world.shown.pop((int(given["chat_id"]), given["message_id"]))
        return True

    async def on_getFile(self, given: dict[str, Any]) -> Any:
        path = f"documents/{given['file_id']}"
        if path not in self.files:
            raise ApiError(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        size = len(self.files[path])
        return {"file_id": given["file_id"], "file_unique_id": "u", "file_size": size, "file_path": path}

    async def on_sendChatAction(self, given: dict[str, Any]) -> Any:
        return bool(self.world.chat(given["chat_id"]))

    async def on_setMyCommands(self, given: dict[str, Any]) -> Any:
        return True

    async def on_answerCallbackQuery(self, given: dict[str, Any]) -> Any:
        query = given["callback_query_id"]
        if query in self.alerts:
            raise ApiError(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        if len(given.get("text", "")) > 200:
            raise ApiError(400, "Bad Request: MESSAGE_TOO_LONG")
        self.alerts[query] = given.get("text")
        if given.get("show_alert"):
            self.popups.add(query)
        return True

    async def on_getChatMember(self, given: dict[str, Any]) -> Any:
        chat, user = self.world.chat(given["chat_id"]), given["user_id"]
        person = BOT if user == BOT["id"] else {"id": user, "is_bot": False, "first_name": "x"}
        if user in chat.admins:
            return {"status": "administrator", "user": person} | dict.fromkeys(_RIGHTS.split(), True)
        if user in chat.gone:
            return {"status": "left", "user": person}
        if user == BOT["id"] and chat.denied:
            rights = {right: right not in chat.denied for right in _PERMISSIONS.split()}
            return {"status": "restricted", "user": person, "is_member": True, "until_date": 0} | rights
        return {"status": "member", "user": person}

    async def on_getChat(self, given: dict[str, Any]) -> Any:
        chat = self.world.chat(given["chat_id"])
        gifts = dict.fromkeys(_GIFTS.split(), False)
        full = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}
        permissions = {right: right not in chat.forbidden for right in _PERMISSIONS.split()}
        return chat.to_json() | full | {"permissions": permissions}

    def _shown(self, seen: Seen) -> dict[str, Any]:
        return to_json(seen, self.world.chats[seen.chat])
