import os

import pytest
from pydantic import ValidationError

from bot.process.environment import PREFIX, BadSettings, Settings, derived_secret, read_settings


@pytest.fixture
def env(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith(PREFIX)]:
        monkeypatch.delenv(name)

    def put(**values: str) -> None:
        for name, value in values.items():
            monkeypatch.setenv(PREFIX + name, value)

    return put


def test_nothing_is_needed(env):
    settings = read_settings()
    assert (settings.host, settings.port, settings.web) == ("127.0.0.1", 8080, True)
    assert settings.discord_token is settings.telegram_token is None


def test_empty_values_are_no_values(env):
    env(DISCORD_TOKEN="", PORT="", DATABASE_URL="", LOG_LEVEL="")
    assert read_settings() == Settings()


def test_the_env_file_is_read_and_the_environment_wins(env, tmp_path):
    (tmp_path / ".env").write_text(
        "MENTOR_PORT=1\nMENTOR_HOST=0.0.0.0\nMENTOR_TELEGRAM_TOKEN=\nOTHER=x\n", encoding="utf-8"
    )
    env(PORT="2")
    settings = read_settings()
    assert (settings.port, settings.host, settings.telegram_token) == (2, "0.0.0.0", None)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "secret-port"),
        ("PORT", "70000"),
        ("PORT", "-1"),
        ("LOG_LEVEL", "loud"),
        ("LOG_FORMAT", "xml"),
        ("WEB", "perhaps"),
        ("WEB_HTTPS", "maybe"),
        ("HOST", "http://localhost"),
        ("HOST", "a b"),
        ("HOST", "x" * 64 + ".example"),
        ("TELEGRAM_WEBHOOK_URL", "notaurl"),
        ("TELEGRAM_WEBHOOK_URL", "https://"),
        ("TELEGRAM_WEBHOOK_URL", "https://mentor.example:99999/telegram"),
        ("TELEGRAM_WEBHOOK_URL", "http://[::1/telegram"),
        ("TELEGRAM_WEBHOOK_URL", "ftp://mentor.example/telegram"),
        ("TELEGRAM_WEBHOOK_URL", "https://me:secret@mentor.example/telegram"),
        ("TELEGRAM_WEBHOOK_URL", "https://mentor.example"),
        ("TELEGRAM_WEBHOOK_URL", "https://mentor.example/{telegram"),
        ("TELEGRAM_WEBHOOK_URL", "https://mentor.example/api/events"),
        ("TELEGRAM_WEBHOOK_URL", "https://mentor.example/healthz"),
        ("TELEGRAM_WEBHOOK_SECRET", "a+b"),
        ("TELEGRAM_API_URL", "localhost:8081"),
        ("TELEGRAM_API_URL", "http://["),
        ("TELEGRAM_TOKEN", "1:one\ntwo"),
        ("DISCORD_TOKEN", "one\r\nX: y"),
        ("DISCORD_SHARDS", "5/4"),
        ("PUBLIC_URL", "mentor.example"),
        ("ALLOWED_HOSTS", "https://mentor.example/"),
        ("TRUSTED_PROXIES", "proxy.example"),
        ("TRUSTED_PROXIES", "10.0.0.0/99"),
        ("METRICS_FROM", "everybody"),
        ("DATABASE_URL", "sqlite://"),
        ("DATABASE_URL", "mysql://secret@db/mentor"),
        ("DATABASE_URL", "postgresql://u:p@db:99999/mentor"),
    ],
)
def test_a_bad_value_is_one_readable_line_without_the_value(env, name, value):
    env(**{name: value})
    with pytest.raises(BadSettings) as caught:
        read_settings()
    line = str(caught.value)
    assert line.startswith(f"MENTOR_{name}: ")
    assert "\n" not in line
    assert value not in line
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_every_bad_value_gets_its_line(env):
    env(PORT="x", WEB="x")
    with pytest.raises(BadSettings) as caught:
        read_settings()
    assert [line.partition(":")[0] for line in str(caught.value).splitlines()] == ["MENTOR_PORT", "MENTOR_WEB"]


def test_secrets_are_listed_and_never_shown(env):
    url = "postgresql://mentor:hunter%4022@db/mentor"
    env(DISCORD_TOKEN="discord-secret", TELEGRAM_TOKEN="telegram-secret", DATABASE_URL=url)
    settings = read_settings()
    derived = derived_secret("telegram-secret")
    assert {"discord-secret", "telegram-secret", url, "hunter%4022", "hunter@22", derived} <= set(settings.secrets())
    for secret in settings.secrets():
        assert secret not in repr(settings)
        assert secret not in str(settings)


def test_settings_are_frozen(env):
    with pytest.raises(ValidationError):
        read_settings().port = 1


def test_the_site_answers_to_the_names_that_the_settings_give(env):
    env(
        HOST="0.0.0.0",
        PUBLIC_URL="https://Mentor.example.org/chat",
        TELEGRAM_WEBHOOK_URL="https://hooks.example.org/telegram",
        ALLOWED_HOSTS="mentor, mentor.internal:8080",
    )
    callers = read_settings().callers()
    given = ("localhost", "127.0.0.1:8080", "mentor.example.org", "hooks.example.org:443", "mentor", "mentor.internal")
    assert [name for name in given if not callers.answers_to(name, "172.18.0.2")] == []
    assert callers.answers_to("172.18.0.2:8080", "172.18.0.2")
    assert not any(callers.answers_to(name, "172.18.0.2") for name in ("0.0.0.0", "evil.example", "172.18.0.3"))


def test_no_proxy_is_trusted_and_private_networks_may_watch_unless_it_is_said(env):
    callers = read_settings().callers()
    assert callers.caller("127.0.0.1", ["8.8.8.8"]) == "127.0.0.1"
    assert callers.may_watch("172.18.0.1", (), "172.18.0.1")
    assert not callers.may_watch("8.8.8.8", (), "8.8.8.8")
