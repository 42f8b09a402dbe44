# ruff: noqa
"""The settings that models ask for."""


class _Settings:
    AUTH_USER_MODEL = "accounts.User"


settings = _Settings()
