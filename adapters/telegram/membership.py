"""Who came and who left: what Telegram tells of the bot's own membership, of members and of groups that move. Pure."""

from telegram import Chat, ChatMember, ChatMemberRestricted, ChatMemberUpdated, Message, User

from adapters.telegram.found import ChatSpot, Found, Incoming, address_of, place_in, sender_of
from bot.values.events import Blocked, Joined, Left, MemberLeft, Moved, Renamed, Unblocked


def own(change: ChatMemberUpdated) -> Found:
    """Read a change of the bot's own membership."""
    chat, was, now = change.chat, inside(change.old_chat_member), inside(change.new_chat_member)
    if chat.type == Chat.CHANNEL or was == now:
        return None
    if chat.type == Chat.PRIVATE:
        return Unblocked(address_of(chat.id)) if now else Blocked(address_of(chat.id))
    place = place_in(chat)
    return Incoming(Joined(sender_of(change.from_user), place), ChatSpot(str(chat.id))) if now else Left(place)


def of_member(change: ChatMemberUpdated) -> Found:
    """Read a change of somebody's membership; Telegram tells it to administrators only."""
    return None if inside(change.new_chat_member) else _left(change.chat, change.new_chat_member.user)


def service(message: Message) -> Found:
    """Read a message that Telegram wrote: a group that moves, from either of its two ids, its new name, who left."""
    chat, moved_to, moved_from = message.chat, message.migrate_to_chat_id, message.migrate_from_chat_id
    if moved_to or moved_from:
        return Moved(address_of(moved_from or chat.id), address_of(moved_to or chat.id))
    if message.new_chat_title:
        return Renamed(place_in(chat))
    return _left(chat, message.left_chat_member) if message.left_chat_member else None


def inside(member: ChatMember) -> bool:
    """Tell whether a membership lasts."""
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status not in {ChatMember.LEFT, ChatMember.BANNED}


def _left(chat: Chat, user: User) -> Found:
    if user.is_bot or chat.type not in {Chat.GROUP, Chat.SUPERGROUP}:
        return None
    return MemberLeft(address_of(chat.id), address_of(user.id))
