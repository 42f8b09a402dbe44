"""A service with few descriptors, and somebody who takes them all."""

import asyncio
import json
import socket
from contextlib import closing
from pathlib import Path

from process_house import browser, child, until

FILES = 256
LIMITED = (
    "import resource, runpy, sys\n"
    f"resource.setrlimit(resource.RLIMIT_NOFILE, ({FILES}, {FILES}))\n"
    "sys.argv = ['mentor', 'run']\n"
    "runpy.run_module('bot', run_name='__main__')\n"
)


async def test_silent_connections_leave_the_service_well_and_its_log_short(tmp_path: Path) -> None:
    with child(tmp_path, "-c", LIMITED, port=0) as mentor:
        await until(lambda: mentor.said or mentor.ended)
        port = int(mentor.url.rpartition(":")[2])
        silent: list[socket.socket] = []
        try:
            for _ in range(3 * FILES):
                one = socket.create_connection(("127.0.0.1", port))
                silent.append(one)
                one.send(b"GET / HTTP/1.1\r\n" if len(silent) % 2 else b"\xff")
                await asyncio.sleep(0)
            async with browser(mentor.url) as page:
                await page.is_well()
                assert json.loads((await page.gets("/healthz"))[1])["status"] == "ok"
                status, figures = await page.gets("/metrics")
                assert (status, "mentor_connections_dropped_total" in figures) == (200, True)
                assert (await page.says("/help"))["kind"] == "reply"
        finally:
            for one in silent:
                with closing(one):
                    pass
        assert await mentor.stops() == 0
        assert not mentor.tells_trace, "\n".join(mentor.logged[:60])
        assert len(mentor.logged) < 10, mentor.logged[:20]
