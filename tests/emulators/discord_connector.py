"""The way to the local Discord for a client, in the same process or in another one."""

import socket
import ssl

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult


class _Here(AbstractResolver):
    """Sends every host to one local port."""

    def __init__(self, port: int) -> None:
        self._port = port

    async def resolve(self, host: str, port: int = 0, family: int = socket.AF_INET) -> list[ResolveResult]:
        return [
            {
                "hostname": host,
                "host": "127.0.0.1",
                "port": self._port,
                "family": socket.AF_INET,
                "proto": 0,
                "flags": 0,
            }
        ]

    async def close(self) -> None:
        """Have nothing to close."""


def connector(port: int, context: ssl.SSLContext) -> aiohttp.TCPConnector:
    """Make a connector for which every host is the server on a local port."""
    return aiohttp.TCPConnector(resolver=_Here(port), ssl=context, use_dns_cache=False, limit=0)
