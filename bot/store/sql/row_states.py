"""Where a row of the outbox stands, as SQL.

No parameters: a database uses an index over some states only when it can read the state.
"""

from sqlalchemy import ColumnElement, literal_column

from bot.store.sql.tables import outbox

_c = outbox.c
_ZERO: ColumnElement[int] = literal_column("0")
TO_SEND: ColumnElement[str] = literal_column("'queued'")
TAKEN: ColumnElement[str] = literal_column("'claimed'")
QUEUED, CLAIMED = _c.state == TO_SEND, _c.state == TAKEN
IN_QUEUE = QUEUED & (_c.claim > _ZERO)
IN_WAVE = QUEUED & (_c.claim == _ZERO)  # it has its turn there
