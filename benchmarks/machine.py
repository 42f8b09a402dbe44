"""What the figures were measured on."""

import os
import platform
import sqlite3
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PEERS = ("APScheduler", "python-telegram-bot", "discord.py", "procrastinate", "aiolimiter", "SQLAlchemy", "psycopg")


def describe() -> str:
    """Describe the machine and the versions as a list in Markdown."""
    load = ", ".join(f"{load:.1f}" for load in os.getloadavg())
    lines = (
        f"{os.cpu_count()} cores, {_cpu()}, {_memory():.0f} GB, {platform.system()} {platform.release()}",
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, PostgreSQL {_postgres()}",
        ", ".join(f"{name} {_version(name)}" for name in PEERS),
        f"load before the first figure (1, 5, 15 min): {load}",
    )
    return "\n".join(f"* {line}" for line in lines)


def rss_mb(pid: int | str = "self") -> float:
    """Give the memory that a process has now."""
    return _status(pid, "VmRSS") / 1024


def _status(pid: int | str, name: str) -> int:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith(name)), 0)


def _cpu() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def _memory() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9


def _postgres() -> str:
    from postgres import find_binaries

    binaries = find_binaries()
    if binaries is None:
        return "none"
    return os.popen(f"{binaries}/postgres --version").read().split()[-1].strip("()") or "?"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "absent"
