"""What the hours ask of a machine: containers after Docker, Windows too, and nothing installed for nothing."""

import re
from collections.abc import Iterator

import pytest
from drive import content_app

from bot.catalog.model import Roadmap, Session

CATALOG = content_app().catalogs["en"]
ROADS = [road for road in CATALOG.roadmaps.values() if road.kind in {"foundation", "path", "whole", "specialisation"}]
NEEDS_DOCKER = re.compile(r"(?<!or run )`docker (run|build|compose|exec|start)\b|Dockerfile|compose\.yaml")
UNIX_ONLY = re.compile(
    r"`(source|export|touch|bash|sh|curl|grep|chmod|crontab|sudo|brew|systemctl|gunicorn|openssl) [^`]+`"
    r"|\w\.sh\b|\$\("
)
WINDOWS = re.compile(r"Windows|WSL|PowerShell|\.exe|Ubuntu:")
INSTALLS = re.compile(r"`[^`]*pip install ([^`]+)`")
USED_AS = {
    "seaborn": "sns", "beautifulsoup4": "bs4|BeautifulSoup|soup", "argon2-cffi": "argon2|PasswordHasher",
    "psycopg": "PostgreSQL", "djangorestframework": "Serializer|rest_framework",
    "prometheus-client": "start_http_server", "yara-python": "yara", "cryptography": "Fernet|AESGCM|Ed25519",
    "scikit-learn": "sklearn|Isolation|LinearRegression", "pyarrow": "parquet", "openpyxl": "xlsx|Excel",
    "statsmodels": "sm\\.", "pytest-cov": "--cov", "xgboost": "XGB|xgb", "lightgbm": "lgbm|LGBM",
    "docker": "janitor|Docker", "kubernetes": "load_kube|findings", "aiosmtpd": "localhost:8025",
    "jupyterlab": "notebook|ipynb", "sigma-cli": "sigma ", "torchvision": "torchvision", "tensorflow": "keras",
    "build": "python -m build", "pip-tools": "pip-compile", "python-multipart": "upload",
    "pandas": "pd\\.|DataFrame", "matplotlib": "plt|figure", "jinja2": "j2", "pre-commit": "hook",
    "detect-secrets": "hook", "pypdf": "extracts the text", "torch": "torch|CNN", "python-dotenv": "load it",
}  # fmt: skip
"""By what an hour shows that it uses a package whose name it doesn't say."""
IN_A_CONTAINER = re.compile(r"docker (exec|run)|kubectl|\.github/workflows")


def _hours(road: Roadmap) -> Iterator[Session]:
    names = dict.fromkeys(name for stage in road.stages for item in stage.items() for name in item.sessions)
    return (session for name in names if (session := CATALOG.session(name)))


def _text(session: Session) -> str:
    return f"{session.build.text} {session.build.done_when}"


@pytest.mark.parametrize("road", ROADS, ids=lambda road: road.id)
def test_docker_is_installed_before_a_container_is_needed(road: Roadmap):
    """And `after` says so: the first hour that needs it builds on the one that installs it."""
    installed = False
    for session in _hours(road):
        installed = installed or session.id == "box-docker"
        if not session.id.startswith("box-") and NEEDS_DOCKER.search(_text(session)):
            assert installed, f"{session.id} needs Docker"
            assert any(before.startswith("box-") for before in _all_before(session)), session.id
            return


def _all_before(session: Session) -> set[str]:
    found: set[str] = set()
    left = list(session.after)
    while left:
        name = left.pop()
        if name not in found and (before := CATALOG.session(name)):
            found.add(name)
            left += before.after
    return found


@pytest.mark.parametrize("road", ROADS, ids=lambda road: road.id)
def test_an_hour_names_the_way_on_windows_or_a_phase_says_it_once(road: Roadmap):
    told = False
    for session in _hours(road):
        text = _text(session)
        told = told or bool(re.search(r"in WSL|inside WSL|here and later", text))
        if UNIX_ONLY.search(text) and not IN_A_CONTAINER.search(text):
            assert told or WINDOWS.search(text), f"{session.id}: {UNIX_ONLY.search(text)}"


def test_python_is_called_python():
    named = [session.id for session in CATALOG.sessions.values() if "python3 " in _text(session)]
    assert [name for name in named if not WINDOWS.search(_text(CATALOG.sessions[name])) and "apt" not in name] == [
        "ops-ans-inventory", "ops-ans-template"
    ]  # fmt: skip  # within containers of Debian


@pytest.mark.parametrize("road", ROADS, ids=lambda road: road.id)
def test_what_is_installed_is_used_in_that_hour_or_a_later_one(road: Roadmap):
    hours = list(_hours(road))
    for number, session in enumerate(hours):
        for command in INSTALLS.findall(_text(session)):
            rest = f"{INSTALLS.sub('', _text(session))} {session.learn.text} {session.learn.link} " + " ".join(
                f"{later.title} {later.learn.text} {_text(later)}" for later in hours[number + 1 :]
            )
            for package in _packages(command):
                assert re.search(USED_AS.get(package, re.escape(package)), rest, re.IGNORECASE), (session.id, package)


def _packages(command: str) -> list[str]:
    words = [re.sub(r"\[.*|[\"',]|[=<>].*", "", word) for word in command.split()]
    return [word for word in words if word and word != "." and not word.startswith("-") and not word.endswith(".txt")]
