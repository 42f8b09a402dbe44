"""Settings that are read once, and refused with all their faults."""

from judge import expect, raises, run, value

FILES = ("settings.py",)
GOOD = {
    "PORT": "9000",
    "REDIS_URL": "redis://redis:6379/0",
    "LOG_LEVEL": "DEBUG",
    "SHUTDOWN_SECONDS": "2.5",
    "HOME": "/",
}


def _load(env):
    script = f"from settings import load\nsettings = load({env!r})\nprint('LOADED', settings)\n"
    return run("try.py", files={"try.py": script})


def _has(env, shown, wanted, hint=None):
    lines = f"try:\n    s = load({env!r})\n    got = {shown}\nexcept SystemExit as end:\n    got = f'exit {{end.code}}'\ngot"
    expect(value("settings.py", lines), wanted, of=shown, hint=hint)


def _refused(env, *names, hint=None):
    done = _load(env)
    expect(done.exit, 78, of="the exit code", hint=hint)
    lines = [line.strip() for line in (done.stdout + "\n" + done.stderr).split("\n") if line.strip()]
    expect(len(lines), len(names), of="lines about faults", hint="one_line_each")
    for name in names:
        expect(any(name in line.upper() for line in lines), True, of=f"a line names {name}", hint="one_line_each")


def good():
    """good variables are read, the port as an int and the seconds as a float"""
    _has(
        GOOD,
        "[s.port, s.redis_url, s.log_level, s.shutdown_seconds]",
        [9000, "redis://redis:6379/0", "DEBUG", 2.5],
        hint="numbers_too",
    )


def defaults():
    """with REDIS_URL alone the rest is 8000, INFO and 5.0"""
    _has(
        {"REDIS_URL": "redis://r"},
        "[s.port, s.log_level, float(s.shutdown_seconds)]",
        [8000, "INFO", 5.0],
        hint="have_defaults",
    )


def frozen():
    """what was loaded can't be changed"""
    raises(
        "settings.py",
        "try:\n    s = load({'REDIS_URL': 'redis://r'})\nexcept SystemExit:\n    s = None\ns.port = 1",
        "FrozenInstanceError",
        hint="is_frozen",
    )


def two_faults():
    """PORT abc and LOG_LEVEL loud give two lines and exit code 78"""
    _refused({**GOOD, "PORT": "abc", "LOG_LEVEL": "loud"}, "PORT", "LOG_LEVEL", hint="exits")


def required():
    """without REDIS_URL, or with http://, it is refused"""
    _refused({}, "REDIS_URL", hint="exits")
    _refused({**GOOD, "REDIS_URL": "http://redis"}, "REDIS_URL", hint="its_start")


def ports():
    """ports 1 and 65535 are fine, 0 and 65536 are refused"""
    for port in ("1", "65535"):
        _has({**GOOD, "PORT": port}, "s.port", int(port), hint="edges")
    for port in ("0", "65536"):
        _refused({**GOOD, "PORT": port}, "PORT", hint="edges")


def all_four():
    """four faults are told at once, 0 seconds and a level in small letters among them"""
    env = {"PORT": "-1", "REDIS_URL": "", "LOG_LEVEL": "info", "SHUTDOWN_SECONDS": "0"}
    _refused(env, "PORT", "REDIS_URL", "LOG_LEVEL", "SHUTDOWN_SECONDS", hint="collects")
    _refused({**GOOD, "SHUTDOWN_SECONDS": "soon"}, "SHUTDOWN_SECONDS", hint="exits")
