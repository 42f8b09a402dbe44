"""One stream of logs for all libraries, from which secrets are taken out."""

import json
import logging
import sys
from collections.abc import Iterable, Iterator

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from bot.process.damped import Damped

HIDDEN_MARK = "[hidden]"
QUIET_LOGGERS = ("httpx", "httpcore", "apscheduler", "alembic", "aiosqlite")  # httpx writes Telegram's token at INFO
# below these, libraries write what people said, and secrets
LEAST = dict.fromkeys(("telegram", "discord", "psycopg", "aiohttp"), logging.INFO) | {"sqlalchemy": logging.WARNING}
SHORTEST_SECRET = 6  # shorter values would blank out ordinary words


class Redact:
    """A processor that takes secrets out of everything that was rendered."""

    def __init__(self, secrets: Iterable[str]) -> None:
        written = {form for secret in secrets if len(secret) >= SHORTEST_SECRET for form in _forms(secret)}
        self._secrets = sorted(written, key=len, reverse=True)

    def __call__(self, logger: WrappedLogger, name: str, line: str) -> str:
        """Replace each secret in a finished line."""
        for secret in self._secrets:
            line = line.replace(secret, HIDDEN_MARK)
        return line


def _forms(secret: str) -> Iterator[str]:
    """Give a secret as typed, and as JSON and Python write it inside quotes, once and twice."""
    yield secret
    for write in (json.dumps, repr):
        once = write(secret)[1:-1]
        yield from (once, json.dumps(once)[1:-1], repr(once)[1:-1])


def set_up_logs(level: str, style: str, secrets: Iterable[str]) -> None:
    """Send structlog and the standard library's loggers through one formatter to standard error."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_formatter(shared, style, Redact(secrets)))
    handler.addFilter(_discreet)
    handler.addFilter(Damped("asyncio"))  # which tells of each connection that finds no descriptor left
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in QUIET_LOGGERS:
        logging.getLogger(name).setLevel(logging.WARNING)


def _discreet(record: logging.LogRecord) -> bool:
    """Leave out what libraries tell of statements and messages."""
    least = next((level for name, level in LEAST.items() if f"{record.name}.".startswith(f"{name}.")), logging.DEBUG)
    return record.levelno >= least


def _formatter(shared: list[Processor], style: str, redact: Redact) -> logging.Formatter:
    render: list[Processor] = [structlog.stdlib.ProcessorFormatter.remove_processors_meta]
    if style == "json":
        render += [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
    else:
        render.append(structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback))
    render.append(_as_processor(redact))
    return structlog.stdlib.ProcessorFormatter(foreign_pre_chain=shared, processors=render)


def _as_processor(redact: Redact) -> Processor:
    def processor(logger: WrappedLogger, name: str, line: EventDict) -> str:
        return redact(logger, name, str(line))

    return processor
