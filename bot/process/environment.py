"""The only reader of the environment."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.process.shards import read_shards

PREFIX = "MENTOR_"


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
    web: bool = True
    runner: str = Field(default="on", pattern="^(on|off)$")
    web_https: bool = False
    cache_dir: Path = Path("data/cache")
    runner_dir: Path | None = None
    no_color: str = Field(default="", validation_alias="NO_COLOR")
    log_level: str = Field(default="INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$")
    log_format: str = Field(default="text", pattern="^(text|json)$")

    @field_validator("database_url")
    @classmethod
    def _readable(cls, url: SecretStr) -> SecretStr:
        from bot.store.driver.engine import database_url  # here, so that it costs nothing where the default is used

        database_url(url.get_secret_value())
        return url

    @field_validator("discord_shards")
    @classmethod
    def _a_range(cls, text: str) -> str:
        read_shards(text)
        return text

    @property
    def sandbox(self) -> Path:
        """Tell where the compiled sandbox lies."""
        return self.runner_dir or self.cache_dir / "sandbox"

    def secrets(self) -> tuple[str, ...]:
        """List what must never reach a log."""
        found = (self.discord_token, self.telegram_token, self.telegram_webhook_secret, self.database_url)
        password = urlsplit(self.database_url.get_secret_value()).password or ""
        return (*(secret.get_secret_value() for secret in found if secret), password, unquote(password))


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
