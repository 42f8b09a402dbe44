import json
import logging

import pytest
import structlog

from bot.process.logs import HIDDEN_MARK, set_up_logs

TOKEN = '123456:AA"quoted\\and-é'
PLAIN = "987654:plain-token"


@pytest.fixture
def logs(capsys, usual_logs):
    """Logs as an operator would see them."""

    def set_up(style: str, level: str = "INFO"):
        set_up_logs(level, style, [TOKEN, PLAIN, "short"])
        structlog.configure(cache_logger_on_first_use=False)
        return lambda: capsys.readouterr().err

    return set_up


def everything(secret: str) -> None:
    """Log a secret in every way that there is."""
    log, plain = structlog.get_logger("bot.x"), logging.getLogger("httpx2")
    log.info(secret)
    log.info("value", url=f"https://api/bot{secret}/x", nested={"a": [secret]}, object=Exception(secret))
    plain.warning("POST https://api/bot%s/x", secret)
    plain.warning("args", extra={"token": secret})
    try:
        raise ValueError(f"no {secret}")
    except ValueError as error:
        log.exception("structlog failed")
        plain.exception("stdlib failed")
        try:
            raise RuntimeError(repr(secret)) from error
        except RuntimeError:
            log.exception("chained")
            plain.exception("chained %s", secret)


@pytest.mark.parametrize("style", ["text", "json"])
@pytest.mark.parametrize("secret", [TOKEN, PLAIN])
def test_a_secret_never_reaches_a_log(logs, style, secret):
    read = logs(style)
    everything(secret)
    seen = read()
    forms = [secret, json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1], repr(secret)[1:-1]]
    assert [form for form in forms if form in seen] == []
    assert seen.count(HIDDEN_MARK) >= 8
    assert "Traceback" in seen
    assert "structlog failed" in seen
    assert "stdlib failed" in seen


def test_json_is_one_object_a_line_for_all_libraries(logs):
    read = logs("json")
    everything(PLAIN)
    lines = [json.loads(line) for line in read().splitlines()]
    assert len(lines) == 8
    assert {line["logger"] for line in lines} == {"bot.x", "httpx2"}
    assert all({"event", "level", "timestamp"} <= line.keys() for line in lines)


def test_ordinary_words_stay(logs):
    read = logs("text")
    structlog.get_logger("bot.x").info("a short word")
    assert "a short word" in read()


def test_chatty_libraries_are_quiet(logs):
    read = logs("text", "DEBUG")
    logging.getLogger("httpx").info("POST https://api/bot123/sendMessage")
    logging.getLogger("apscheduler.scheduler").info("added job")
    structlog.get_logger("bot.x").debug("seen")
    seen = read()
    assert "api/bot123" not in seen
    assert "added job" not in seen
    assert "seen" in seen


def test_libraries_that_would_write_what_people_said_are_never_that_loud(logs):
    read = logs("text", "DEBUG")
    for name in ("telegram.Bot", "discord.gateway", "aiohttp.client", "psycopg", "sqlalchemy.engine.Engine"):
        logging.getLogger(name).debug("words of people")
        logging.getLogger(name).warning("seen")
    seen = read()
    assert ("words of people" in seen, seen.count("seen")) == (False, 5)


def test_the_level_is_obeyed(logs):
    read = logs("text", "WARNING")
    structlog.get_logger("bot.x").info("quiet")
    structlog.get_logger("bot.x").warning("loud")
    seen = read()
    assert ("quiet" in seen, "loud" in seen) == (False, True)
