"""A rotating log, with warnings on screen as well."""

import re

from judge import expect, fail, run

FILES = ("logsetup.py", "noisy.py")
AFRESH = """
    import logging
    logging.getLogger().handlers.clear()
    logging.Logger.manager.loggerDict.clear()
"""
PROBE = """
from logsetup import setup
log = setup("bakery")
log.info("oven is warm")
log.warning("flour runs low")
"""


def _probe():
    return run("probe.py", files={"probe.py": PROBE}, before=AFRESH)


def _logs():
    done = run("noisy.py", before=AFRESH)
    return {name: text for name, text in done.files.items() if name.startswith("job.log")}


def written():
    """info and warnings both stand in job.log"""
    text = _probe().file("job.log")
    for message in ("oven is warm", "flour runs low"):
        if message not in text:
            fail(message, text or "an empty job.log", hint="level_info")


def line_parts():
    """each line has time, level, name and message"""
    line = next((line for line in _probe().file("job.log").split("\n") if "oven" in line), "")
    for part in (r"\d\d:\d\d", "INFO", "bakery", "oven is warm"):
        if not re.search(part, line):
            fail("time, level, name and message", line or "no line", hint="line_format")


def screen():
    """the warning is on the screen too, and the info isn't"""
    done = _probe()
    shown = done.stdout + done.stderr
    expect("flour runs low" in shown, True, of="the warning is on the screen", hint="second_handler")
    expect("oven is warm" in shown, False, of="the info is on the screen", hint="quiet_info")


def copies():
    """noisy.py leaves job.log and its copies .1, .2 and .3"""
    expect(sorted(_logs()), ["job.log", "job.log.1", "job.log.2", "job.log.3"], of="the log files", hint="three_copies")


def sizes():
    """no log file has more than 20,000 bytes, and the copies are nearly full"""
    logs = _logs()
    expect(
        max((len(text.encode()) for text in logs.values()), default=0) <= 20000,
        True,
        of="all within 20,000 bytes",
        hint="max_bytes",
    )
    old = [len(text.encode()) for name, text in logs.items() if name != "job.log"]
    expect(bool(old) and min(old) > 19000, True, of="the copies are nearly 20,000 bytes", hint="max_bytes")


def traceback():
    """one of the files holds a traceback"""
    expect(
        any("Traceback" in text for text in _logs().values()), True, of="a traceback is logged", hint="exception_call"
    )
