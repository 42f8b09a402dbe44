"""A connection to PostgreSQL that is cut when the server says nothing for too long; needs the extra `postgres`."""

import asyncio
import os
import socket
from typing import Any

from psycopg import AsyncConnection

CANCEL_SECONDS = 0.5  # for asking the server to stop a statement; the driver would try for five


class PostgresLine(AsyncConnection[Any]):
    """Waits `patience` seconds for each answer, without an end when that is None.

    A server that hangs answers nothing, not even a request to cancel, and its system goes on to confirm what it gets.
    So our end is shut: then the driver finds the connection broken, as if the server had ended it.
    """

    patience: float | None = None

    def wait_at_most(self, patience: float) -> None:
        """Wait so many seconds for each answer of the next transactions."""
        self.patience = patience

    def take_time(self) -> None:
        """Wait for the answers of this transaction as long as they take."""
        self.patience = None

    async def wait(self, *args: Any, **options: Any) -> Any:
        """Wait for an answer of the server."""
        if self.patience is None:
            return await super().wait(*args, **options)
        alarm = asyncio.get_running_loop().call_later(self.patience, self._cut)
        try:
            return await super().wait(*args, **options)
        finally:
            alarm.cancel()

    async def cancel_safe(self, **_options: Any) -> None:
        """Ask the server to stop what it does; whoever was cancelled does not wait long for that."""
        await super().cancel_safe(timeout=CANCEL_SECONDS)

    def _cut(self) -> None:
        with socket.socket(fileno=os.dup(self.fileno())) as end:
            end.shutdown(socket.SHUT_RDWR)
