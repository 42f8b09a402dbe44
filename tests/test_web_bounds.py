"""What strangers may do to the site: connections, names, bodies, and what of it stands in the log."""

import asyncio
import gzip
import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from aiohttp import ClientSession
from site_house import HOST, WHOLE, site

import bot.process.connections
from bot.process.bodies import BODY_BYTES
from bot.process.callers import Callers, read_names, read_networks
from bot.process.logs import set_up_logs


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, seconds in (("REQUEST_SECONDS", 0.2), ("KEEP_SECONDS", 0.2), ("SWEEP_SECONDS", 0.02)):
        monkeypatch.setattr(bot.process.connections, name, seconds)


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> int:
    """Places for eight, of which one address has two; with a proxy it has all of them."""
    monkeypatch.setattr(bot.process.connections, "capacity", lambda: 8)
    return 8


def proxied() -> Callers:
    return Callers((), read_networks("127.0.0.1"), read_networks("127.0.0.1"))


async def test_silence_slow_headers_and_slow_bodies_end_in_time(hasty: None) -> None:
    async with site() as call:
        silent, headers = await call(), await call(WHOLE[:-4])
        body = await call(b"POST /echo HTTP/1.1\r\n" + HOST + b"Content-Length: 99\r\n\r\nhalf")
        for _ in range(20):
            headers.sends(b"X")
            body.sends(b"x")
            await asyncio.sleep(0.02)
        assert [await caller.hears_all() for caller in (silent, headers, body)] == [b"", b"", b""]


async def test_a_body_that_takes_too_long_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.process.bodies.BODY_SECONDS", 0.05)
    async with site() as call:
        caller = await call(b"POST /echo HTTP/1.1\r\n" + HOST + b"Content-Length: 9\r\n\r\nhalf")
        assert await caller.hears() == 408


async def test_a_connection_that_was_answered_ends_when_it_is_silent(hasty: None) -> None:
    async with site() as call:
        caller = await call(WHOLE)
        assert await caller.hears() == 200
        await caller.hears_all()


async def test_who_is_at_work_is_not_ended(hasty: None) -> None:
    async with site() as call:
        caller = await call(b"GET /never HTTP/1.1\r\n" + HOST + b"\r\n")
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.6):
                await caller.hears()
        caller.goes()


@pytest.mark.parametrize("callers", [None, proxied()], ids=["one address", "behind a proxy"])
async def test_silent_connections_keep_nobody_out(narrow: int, callers: Callers | None) -> None:
    async with site(callers) as call:
        for _ in range(5 * narrow):
            await call()
        for _ in range(3):
            assert await (await call(WHOLE)).hears() == 200


async def test_when_all_are_at_work_the_next_one_is_told_to_come_again(narrow: int) -> None:
    async with site(proxied(), say=True) as call:
        busy = [await call(b"GET /never HTTP/1.1\r\n" + HOST + b"\r\n") for _ in range(narrow)]
        await asyncio.sleep(0.05)
        told = await (await call(WHOLE)).hears_all()
        assert (told.split()[1], b"Retry-After" in told, told.split(b"\r\n\r\n")[1]) == (
            b"503",
            True,
            b"words of http.busy",
        )
        busy[0].goes()
        await asyncio.sleep(0.05)
        assert await (await call(WHOLE)).hears() == 200


async def test_an_address_has_a_part_of_the_places_only(narrow: int) -> None:
    async with site() as call:
        busy = [await call(b"GET /never HTTP/1.1\r\n" + HOST + b"\r\n") for _ in range(narrow)]
        assert await busy[-1].hears() == 503


@pytest.mark.parametrize(
    "name",
    [b"localhost", b"LOCALHOST:8080", b"127.0.0.1", b"127.0.0.1:1", b"[::1]:8080", b"mentor", b"Mentor.example."],
)
async def test_the_site_answers_to_its_names(name: bytes) -> None:
    async with site(Callers(read_names("mentor, mentor.example"))) as call:
        assert await (await call(b"GET /healthz HTTP/1.1\r\nHost: " + name + b"\r\n\r\n")).hears() == 200


@pytest.mark.parametrize(
    "name",
    [b"evil.example", b"evil.example:8080", b"localhost.evil.example", b"a@localhost", b"", b"10.0.0.1", b"[::2]"],
)
@pytest.mark.parametrize("path", [b"/healthz", b"/metrics", b"/nothing"])
async def test_the_site_answers_to_no_other_name(name: bytes, path: bytes) -> None:
    async with site(say=True) as call:
        caller = await call(b"GET " + path + b" HTTP/1.1\r\nHost: " + name + b"\r\nConnection: close\r\n\r\n")
        told = await caller.hears_all()
        assert (told.split()[1], b"words of http.other_name" in told) == (b"421", True)


async def test_a_probe_that_names_no_host_is_answered() -> None:
    async with site() as call:
        assert await (await call(b"GET /healthz HTTP/1.0\r\n\r\n")).hears() == 200


@pytest.mark.parametrize(
    ("callers", "forwarded", "status"),
    [
        (Callers((), (), read_networks("127.0.0.1")), None, 200),
        (Callers((), (), read_networks("10.0.0.0/8")), None, 403),
        (Callers((), (), ()), None, 403),
        (Callers((), (), read_networks("127.0.0.1")), "127.0.0.1", 403),  # whoever forwards is no proxy of ours
        (proxied(), "127.0.0.1", 200),
        (proxied(), "203.0.113.9", 403),
        (proxied(), "127.0.0.1, 203.0.113.9", 403),  # the first one was sent by who calls
    ],
)
async def test_figures_are_for_those_who_may_watch(callers: Callers, forwarded: str | None, status: int) -> None:
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    async with site(callers) as call, ClientSession(headers=headers) as client:
        response = await client.get(f"http://127.0.0.1:{call.port}/metrics")
        assert response.status == status


def new_log() -> None:
    """Log as an operator has it, with nothing told so far."""
    set_up_logs("INFO", "text", ())
    for name in ("bot.process.http", "bot.process.http.requests"):
        for filter in logging.getLogger(name).filters:
            vars(filter).get("_told", {}).clear()


async def test_a_proxy_that_no_setting_names_is_told_of(usual_logs: None, capsys: pytest.CaptureFixture[str]) -> None:
    new_log()
    for callers, told in ((None, 1), (proxied(), 0)):
        async with site(callers) as call, ClientSession(headers={"X-Forwarded-For": "203.0.113.9"}) as client:
            for _ in range(3):
                await client.get(f"http://127.0.0.1:{call.port}/healthz")
        seen = capsys.readouterr().err
        assert (seen.count("MENTOR_TRUSTED_PROXIES"), "203.0.113.9" in seen) == (told, False)


@pytest.mark.parametrize(
    ("peer", "forwarded", "caller"),
    [
        ("203.0.113.9", [], "203.0.113.9"),
        ("203.0.113.9", ["8.8.8.8"], "203.0.113.9"),
        ("127.0.0.1", [], "127.0.0.1"),
        ("127.0.0.1", ["198.51.100.7"], "198.51.100.7"),
        ("127.0.0.1", ["8.8.8.8, 198.51.100.7"], "198.51.100.7"),
        ("127.0.0.1", ["8.8.8.8", "198.51.100.7"], "198.51.100.7"),
        ("127.0.0.1", ["198.51.100.7, 10.1.2.3"], "198.51.100.7"),
        ("127.0.0.1", ["198.51.100.7:4711"], "198.51.100.7:4711"),
        ("127.0.0.1", ["198.51.100.7, unknown"], "127.0.0.1"),
        ("::ffff:127.0.0.1", ["2001:db8::1"], "2001:db8::1"),
    ],
)
def test_only_what_our_proxies_wrote_is_believed(peer: str, forwarded: list[str], caller: str) -> None:
    assert Callers((), read_networks("127.0.0.1, 10.0.0.0/8")).caller(peer, forwarded) == caller


Logged = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def logged(usual_logs: None, capsys: pytest.CaptureFixture[str]) -> Logged:
    """A log as an operator has it: one line at most, and nothing of a request stands in it, and no trace."""

    @contextmanager
    def checked() -> Iterator[None]:
        new_log()
        yield
        told = capsys.readouterr().err
        assert "Traceback" not in told
        assert "secret" not in told
        assert len(told.splitlines()) <= 1

    return checked


ZIPPED = gzip.compress(b"secret" * BODY_BYTES)


@pytest.mark.parametrize(
    "request_",
    [
        b"POST /echo HTTP/1.1\r\n" + HOST + b"Content-Encoding: gzip\r\nContent-Length: 6\r\n\r\nsecret",
        b"POST /echo HTTP/1.1\r\n" + HOST + b"Content-Encoding: br\r\nContent-Length: 6\r\n\r\nsecret",
        b"POST /echo HTTP/1.1\r\n" + HOST + b"Transfer-Encoding: chunked\r\n\r\nsecret\r\n",
        b"POST /nothing HTTP/1.1\r\n" + HOST + b"Content-Length: secret\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + HOST + b"X: " + b"secret" * 2_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + HOST + b"".join(b"X%d: secret\r\n" % n for n in range(300)) + b"\r\n",
        b"GET /" + b"secret" * 2_000 + b" HTTP/1.1\r\n" + HOST + b"\r\n",
        b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nHost: secret\r\n\r\n",
        b"secret\r\n\r\n",
    ],
)
async def test_what_is_no_request_is_refused_each_time_and_told_once(logged: Logged, request_: bytes) -> None:
    with logged():
        async with site() as call:
            for _ in range(3):
                assert await (await call(request_)).hears() == 400


async def test_a_bomb_is_too_large(logged: Logged) -> None:
    head = b"POST /echo HTTP/1.1\r\n" + HOST + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(ZIPPED)
    with logged():
        async with site() as call:
            assert await (await call(head + ZIPPED)).hears() == 413


async def test_who_goes_while_they_are_answered_is_no_fault(logged: Logged) -> None:
    with logged():
        async with site() as call:
            for _ in range(5):
                caller = await call(WHOLE[:-9])
                caller.goes()
            assert await (await call(WHOLE)).hears() == 200


def test_a_line_of_a_kind_is_told_once_a_minute(usual_logs: None, capsys: pytest.CaptureFixture[str]) -> None:
    from bot.process.damped import LOG_EVERY, damp

    set_up_logs("INFO", "text", ())
    log = logging.getLogger("tests.damped")
    damp("tests.damped")
    began = 1_700_000_000.0
    for number in range(3_000):
        record = log.makeRecord("tests.damped", logging.ERROR, "", 0, "no file for %s", (number,), None)
        record.created = began + number * LOG_EVERY / 1_000
        log.handle(record)
    told = capsys.readouterr().err.splitlines()
    assert ["(and 999 more)" in line for line in told] == [False, True, True]
