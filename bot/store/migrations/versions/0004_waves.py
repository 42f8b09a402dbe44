"""Take the rows of a tick out of the queue: they are sent in the order in which they lie."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
QUEUE = "ix_outbox_queued"


def upgrade() -> None:
    """Make the table of waves; what waits from before stays in the queue."""
    op.create_table(
        "waves",
        sa.Column("id", ID, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_waves"),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("first", ID, nullable=False),
        sa.Column("last", ID, nullable=False),
    )
    op.execute("UPDATE outbox SET claim = 1 WHERE state = 'queued' AND claim = 0")
    op.drop_index(QUEUE, "outbox")
    op.drop_column("outbox", "asked_at")
    _index(["ready_at", "id", "state", "claim"], "state = 'queued' AND claim > 0")


def downgrade() -> None:
    """Put every row that waits into the queue, in the order of the rows."""
    op.drop_table("waves")
    op.drop_index(QUEUE, "outbox")
    epoch = sa.text("'epoch'" if op.get_context().dialect.name == "postgresql" else "0")
    op.add_column("outbox", sa.Column("asked_at", INSTANT, nullable=False, server_default=epoch))
    op.execute("UPDATE outbox SET asked_at = due_at")
    _index(["ready_at", "asked_at", "id", "state"], "state = 'queued'")


def _index(columns: list[str], which: str) -> None:
    op.create_index(QUEUE, "outbox", columns, sqlite_where=sa.text(which), postgresql_where=sa.text(which))
