"""The only reader of the environment."""

import hashlib
import hmac
import re
from pathlib import Path
from typing import Literal
from urllib.parse import unquote, urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.process.callers import WATCHERS, Callers, host_name, host_of, read_names, read_networks
from bot.process.certificate_key import KeyCertifier, kept_certifier, read_seed
from bot.process.shards import read_shards
from bot.values.operator import Operator

PREFIX = "MENTOR_"
# paths of the site that no webhook can have
OWN_PATHS = ("/api", "/calendar", "/page", "/privacy", "/verify", "/terms", "/healthz", "/metrics")
_WEBHOOK_PATH = re.compile(r"/[A-Za-z0-9._~/-]+")
_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")  # https://core.telegram.org/bots/api#setwebhook


class Settings(BaseSettings):
    """Every setting, frozen; see .env.example for what each one means."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        env_ignore_empty=True,
        frozen=True,
        extra="ignore",
        hide_input_in_errors=True,
        str_strip_whitespace=True,
    )

    discord_token: SecretStr | None = None
    discord_shards: str = ""
    telegram_token: SecretStr | None = None
    telegram_api_url: str | None = None
    telegram_webhook_url: str | None = None
    telegram_webhook_secret: SecretStr | None = None
    database_url: SecretStr = SecretStr("sqlite:///data/mentor.db")
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65_535)
    public_url: str | None = None
    allowed_hosts: str = ""
    trusted_proxies: str = ""
    metrics_from: str = WATCHERS
    web: bool = True
    runner: str = Field(default="on", pattern="^(on|off)$")
    web_https: bool = False
    operator_name: str = ""
    operator_contact: str = ""
    operator_country: str = ""
    operator_retention: str = ""
    compare_reminders: bool = False
    cache_dir: Path = Path("data/cache")
    certificate_key: SecretStr | None = None
    certificate_key_file: Path = Path("data/certificate.key")
    runner_dir: Path | None = None
    no_color: str = Field(default="", validation_alias="NO_COLOR")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"

    @field_validator("database_url")
    @classmethod
    def _readable(cls, url: SecretStr) -> SecretStr:
        from bot.store.driver.engine import database_url  # here, so that it costs nothing where the default is used

        database_url(url.get_secret_value())
        return url

    @field_validator("certificate_key")
    @classmethod
    def _a_key(cls, key: SecretStr | None) -> SecretStr | None:
        if key:
            read_seed(key.get_secret_value())
        return key

    @field_validator("discord_shards")
    @classmethod
    def _a_range(cls, text: str) -> str:
        read_shards(text)
        return text

    @field_validator("discord_token", "telegram_token")
    @classmethod
    def _sendable(cls, token: SecretStr | None) -> SecretStr | None:
        if token and not token.get_secret_value().isprintable():
            raise ValueError("a token is one line of visible characters")
        return token

    @field_validator("public_url", "telegram_api_url", "telegram_webhook_url")
    @classmethod
    def _an_address(cls, url: str | None) -> str | None:
        if url is not None and not _is_web_address(url):
            raise ValueError("this is no whole web address; see .env.example")
        return url

    @field_validator("telegram_webhook_url")
    @classmethod
    def _a_path_of_its_own(cls, url: str | None) -> str | None:
        path = urlsplit(url).path if url else "/telegram"
        if not _WEBHOOK_PATH.fullmatch(path) or path.startswith(OWN_PATHS):
            raise ValueError("the address needs a path of its own of plain letters, such as /telegram")
        return url

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _as_telegram_wants_it(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret and not _WEBHOOK_SECRET.fullmatch(secret.get_secret_value()):
            raise ValueError("a secret is 1 to 256 of A-Z, a-z, 0-9, _ and -")
        return secret

    @field_validator("host")
    @classmethod
    def _a_host(cls, name: str) -> str:
        written = f"[{name}]" if ":" in name else name
        if host_name(written) is None or any(len(part) > 63 for part in name.split(".")):
            raise ValueError("write an address or a name of this machine, such as 127.0.0.1")
        return name

    @field_validator("allowed_hosts")
    @classmethod
    def _names(cls, text: str) -> str:
        read_names(text)
        return text

    @field_validator("trusted_proxies", "metrics_from")
    @classmethod
    def _networks(cls, text: str) -> str:
        read_networks(text)
        return text

    def callers(self) -> Callers:
        """Tell by which names the site may be called, and by whom."""
        urls = (self.public_url, self.telegram_webhook_url)
        names = (self.host, *(host_of(url) for url in urls if url), *read_names(self.allowed_hosts))
        return Callers(names, read_networks(self.trusted_proxies), read_networks(self.metrics_from))

    def operator(self) -> Operator:
        """Tell who runs this mentor, as far as they said so."""
        said = (self.operator_name, self.operator_contact, self.operator_country, self.operator_retention)
        site = (self.public_url or "").rstrip("/") if self.web else ""
        return Operator(*said, site=site, compares=self.compare_reminders)

    def certifier(self) -> KeyCertifier:
        """Give what signs certificates; where no key is set, one is made and kept."""
        if self.certificate_key:
            return KeyCertifier(read_seed(self.certificate_key.get_secret_value()))
        return kept_certifier(self.certificate_key_file)

    def webhook_secret(self) -> SecretStr | None:
        """Give what Telegram proves itself with: the secret that was set, or one that follows from the token."""
        if self.telegram_webhook_secret or not self.telegram_token:
            return self.telegram_webhook_secret
        return SecretStr(derived_secret(self.telegram_token.get_secret_value()))

    @property
    def sandbox(self) -> Path:
        """Tell where the compiled sandbox lies."""
        return self.runner_dir or self.cache_dir / "sandbox"

    def secrets(self) -> tuple[str, ...]:
        """List what must never reach a log."""
        found = (
            self.discord_token, self.telegram_token, self.webhook_secret(), self.database_url, self.certificate_key,
        )  # fmt: skip
        password = urlsplit(self.database_url.get_secret_value()).password or ""
        return (*(secret.get_secret_value() for secret in found if secret), password, unquote(password))


def derived_secret(token: str) -> str:
    """Derive the secret of a webhook from a token, which can't be found from it."""
    return hmac.new(token.encode(), b"webhook", hashlib.sha256).hexdigest()


def _is_web_address(url: str) -> bool:
    try:
        found = urlsplit(url)
        named = found.hostname and found.port != 0
    except ValueError:
        return False
    plain = url.isprintable() and " " not in url and not found.username and not found.password
    return found.scheme in {"https", "http"} and bool(named) and plain


class BadSettings(Exception):
    """A setting has a value that can't be used; the text names it without its value."""


def read_settings() -> Settings:
    """Read the environment and `.env`; raise BadSettings with one line a fault."""
    try:
        return Settings()
    except ValidationError as error:
        faults = (
            f"{PREFIX}{fault['loc'][0]}".upper() + f": {fault['msg'].removeprefix('Value error, ')}"
            for fault in error.errors()
        )
        raise BadSettings("\n".join(faults)) from None
