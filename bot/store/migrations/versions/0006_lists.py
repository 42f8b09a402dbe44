"""Keep the people of a wave as lists; the rows are made when they are claimed."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
QUEUE = "UPDATE outbox SET claim = 1 WHERE state = 'queued' AND claim = 0"
MAKE = """
INSERT INTO outbox
(learner, home, kind, day, due_at, ready_at, state, attempts, ambiguous, claim, error, arm)
SELECT l.id, COALESCE(l.slot_id, 0), 'nudge', w.day, w.due_at, w.due_at, 'queued', 0, {false}, 1, '', ''
FROM waves w JOIN {each}(w.members) AS m ON CAST(m.key AS integer) >= w.first
JOIN learners l ON l.id = CAST(m.value AS bigint)
WHERE w.first <= w.last
ON CONFLICT (home, day, learner, kind) DO NOTHING
"""
EACH = {"postgresql": {"each": "json_each_text", "false": "false"}, "sqlite": {"each": "json_each", "false": "0"}}


def upgrade() -> None:
    """Put the rows that wait for their turn into the queue."""
    op.execute(QUEUE)
    op.drop_table("waves")
    moments = (sa.Column(name, INSTANT, nullable=False) for name in ("due_at", "earliest", "latest"))
    numbers = (sa.Column(name, sa.Integer(), nullable=False) for name in ("first", "last"))
    day, members = sa.Column("day", sa.Date(), nullable=False), sa.Column("members", sa.JSON(), nullable=False)
    _waves(*moments, day, *numbers, members)
    if op.get_context().dialect.name == "postgresql":
        # a list lives for minutes: to pack it takes longer than to write it
        op.execute("ALTER TABLE waves ALTER members SET STORAGE EXTERNAL")


def downgrade() -> None:
    """Make a row for everybody who waits, in the queue."""
    op.execute(QUEUE)
    op.execute(MAKE.format(**EACH[op.get_context().dialect.name]))
    op.drop_table("waves")
    ids = (sa.Column(name, ID, nullable=False) for name in ("first", "last"))
    _waves(sa.Column("due_at", INSTANT, nullable=False), *ids)


def _waves(*columns: sa.Column[Any]) -> None:
    op.create_table(
        "waves", sa.Column("id", ID, nullable=False), sa.PrimaryKeyConstraint("id", name="pk_waves"), *columns
    )
