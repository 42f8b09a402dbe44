"""Procrastinate on the same PostgreSQL: one worker, tasks that do nothing."""

import logging
from time import perf_counter
from typing import Any

from sqlalchemy import make_url


async def rates(url: str, many: int, runs: int, concurrency: int) -> list[float] | None:
    """Give the jobs a second of each run; None when it is not installed."""
    try:
        import procrastinate
    except ImportError:
        return None
    logging.getLogger("procrastinate").setLevel(logging.ERROR)
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    app: Any = procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=plain))
    done: list[int] = []

    @app.task(name="nudge")  # type: ignore[untyped-decorator]
    async def nudge(learner: int) -> None:
        done.append(learner)

    found = []
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        for _ in range(runs):
            done.clear()
            await nudge.batch_defer_async(*({"learner": number} for number in range(many)))
            began = perf_counter()
            await app.run_worker_async(wait=False, concurrency=concurrency, install_signal_handlers=False)
            found.append(many / (perf_counter() - began))
            assert len(done) == many
    return found
