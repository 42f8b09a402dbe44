"""The real words and commands with checks, and a runner that a test can hold."""

import base64

from native_runner import NativeRunner
from real import CONTENT

from bot.catalog.hour_checks import HourChecks
from bot.door.app import App

HOUR = "fun-operators"
RIGHT = (CONTENT / f"checks/{HOUR}/solution/clock.py").read_text()
WRONG = (CONTENT / f"checks/{HOUR}/mistakes/every_fourth.py").read_text()
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
_DOT = base64.b64encode(DOT).decode()
DRAWS = f"import base64\nopen('figure-1.png', 'wb').write(base64.b64decode({_DOT!r}))\nprint('drawn')"


def with_checks(app: App) -> NativeRunner:
    """Let an app check hours; give what runs the work."""
    runner = NativeRunner()
    app.checks, app.runner = HourChecks(CONTENT), runner
    return runner
