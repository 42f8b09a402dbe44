"""Files that people sent, fetched from Telegram."""

from collections.abc import Sequence

import structlog
from telegram import Bot, Document, Message
from telegram.error import TelegramError

from adapters.telegram.request import AiohttpRequest
from bot.values.events import Upload
from bot.values.upload_bounds import ARCHIVE_BYTES

NAMELESS = "work.py"
log = structlog.get_logger(__name__)


def documents_of(message: Message | None) -> tuple[Document, ...]:
    """Name the files of a message."""
    return (message.document,) if message and message.document else ()


async def fetched(bot: Bot, request: AiohttpRequest, documents: Sequence[Document]) -> tuple[Upload, ...]:
    """Fetch files; one that is too large, or can't be had, comes without its content."""
    return tuple([await _fetch(bot, request, document) for document in documents])


async def _fetch(bot: Bot, request: AiohttpRequest, document: Document) -> Upload:
    name = document.file_name or NAMELESS
    if (document.file_size or 0) > ARCHIVE_BYTES:
        return Upload(name, None)
    try:
        found = await bot.get_file(document.file_id)
        path = (found.file_path or "").rpartition(f"/file/bot{bot.token}/")[2]
        return Upload(name, await request.download(path, ARCHIVE_BYTES))
    except TelegramError as error:
        log.info("file not fetched", error=type(error).__name__)
        return Upload(name, None)
