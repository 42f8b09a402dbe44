import sys
from dataclasses import dataclass

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


@dataclass(frozen=True)
class Settings:
    """What the service needs to know."""

    port: int
    redis_url: str
    log_level: str
    shutdown_seconds: float


RULES = {
    "port": (int, "8000", lambda port: 1 <= port <= 65535),
    "redis_url": (str, "", lambda url: url.startswith("redis://")),
    "log_level": (str, "INFO", LEVELS.__contains__),
    "shutdown_seconds": (float, "5.0", lambda seconds: seconds > 0),
}


def load(env):
    """Read all settings, or name all faults and end."""
    values, faults = {}, []
    for name, (kind, default, holds) in RULES.items():
        text = env.get(name.upper(), default)
        try:
            values[name] = kind(text)
            if not holds(values[name]):
                raise ValueError
        except ValueError:
            faults.append(f"{name.upper()} can't be {text!r}")
    if faults:
        print(*faults, sep="\n")
        sys.exit(78)
    return Settings(**values)
