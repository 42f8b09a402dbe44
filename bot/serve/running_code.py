"""Who runs learners' code for this process: a sandbox of its own, or the processes that were told to."""

from collections.abc import Collection

from bot.door.app import App
from bot.ports.clocks import Clock
from bot.process.environment import Settings
from bot.process.vitals import Pulse
from bot.sandbox.local_runner import Sandbox, beside_service, cores
from bot.sandbox.process import serving
from bot.sandbox.run_worker import RunWorker
from bot.sandbox.shared_runner import SharedRunner
from bot.serve.parts import RUNNER, Crew, Roles, ServicePart
from bot.store.driver.engine import database_url, sqlite_file

BEHIND = 10
"""How nice what runs programs is: a tenth of a core is left to it where answers need them all."""
SANDBOX, RUNS_PART = "sandbox", "runs"


def no_runner(settings: Settings) -> str | None:
    """Say why no process of these settings can run code for others."""
    if settings.runner == "off":
        return "MENTOR_RUNNER is off"
    if sqlite_file(database_url(settings.database_url.get_secret_value())):
        return "SQLite is for one process, which runs learners' code itself; several need a PostgreSQL"
    return None


def own_runner(settings: Settings, app: App, served: Collection[object]) -> dict[str, ServicePart]:
    """Give the core a sandbox of this process, where anybody is served here; and the part that keeps it."""
    if settings.runner == "off" or not served:
        return {}
    app.runner = sandbox = _sandbox(settings, beside_service())
    return {RUNNER: sandbox.run_forever}


def add_runner(settings: Settings, app: App, crew: Crew, roles: Roles, clock: Clock) -> None:
    """Give the core what runs learners' code, and the crew the parts that keep it."""
    if not roles.share_runs:
        crew.parts.update(own_runner(settings, app, crew.served))
    elif settings.runner == "on":
        parts = _shared_parts(settings, app, crew, roles, clock)
        crew.parts.update(parts)
        crew.pulses.update((name, Pulse(name, reports=False)) for name in parts)


def _shared_parts(settings: Settings, app: App, crew: Crew, roles: Roles, clock: Clock) -> dict[str, ServicePart]:
    parts: dict[str, ServicePart] = {}
    if roles.has(RUNNER):  # the worker first: it stops while the sandbox is still there
        app.runner = sandbox = _sandbox(settings, beside_service() if crew.served else cores())
        parts |= {RUNNER: RunWorker(app.store, clock, sandbox).run, SANDBOX: sandbox.run_forever}
    if crew.served:
        app.runner = shared = SharedRunner(app.store, clock)
        parts |= {RUNS_PART: shared.run_forever}
    return parts


def _sandbox(settings: Settings, at_once: int) -> Sandbox:
    """Make a sandbox whose programs have the cores when nobody who is served needs them."""
    return Sandbox(settings.sandbox, at_once, command=serving(settings.sandbox, BEHIND))
