"""Lay the outbox out so that a tick appends: rows of a slot are neighbours, and only open rows stand in a queue."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0002"
down_revision = "0001"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
KEEPS = (
    *("id", "learner", "kind", "day", "due_at", "ready_at", "state", "attempts", "ambiguous", "claim"),
    *("sent_at", "platform", "address", "error", "arm"),
)
BEFORE = sa.table("outbox_before", *(sa.column(name) for name in KEEPS))
LEARNERS = sa.table("learners", sa.column("id"), sa.column("slot_id"), sa.column("slot_since"))
LAST_IDS = sa.table("sqlite_sequence", sa.column("name"), sa.column("seq"))
MEMBERS = ["slot_id", "slot_since", "id", "day_start", "rest_days", "paused_until", "studied_on"]
QUEUES = {
    "ix_outbox_queued": (["ready_at", "asked_at", "id", "state"], "state = 'queued'"),
    "ix_outbox_claimed": (["ready_at"], "state = 'claimed'"),
    "ix_outbox_put_off": (["due_at"], "state = 'queued' AND ready_at > due_at"),
}


def upgrade() -> None:
    """Change the outbox, and index the people of a slot with all that a tick asks of them."""
    (_make_anew if _sqlite() else _change)()
    for name, (columns, which) in QUEUES.items():
        op.create_index(name, "outbox", columns, sqlite_where=sa.text(which), postgresql_where=sa.text(which))
    op.drop_index("ix_learners_slot_id", "learners")
    op.create_index("ix_learners_slot", "learners", MEMBERS)


def downgrade() -> None:
    """Bring the earlier layout back."""
    op.drop_index("ix_learners_slot", "learners")
    op.create_index("ix_learners_slot_id", "learners", ["slot_id"])
    for name in QUEUES:
        op.drop_index(name, "outbox")
    op.execute("DELETE FROM outbox WHERE learner NOT IN (SELECT id FROM learners)")
    (_make_as_before if _sqlite() else _change_back)()
    op.create_index("ix_outbox_state_ready_at_id", "outbox", ["state", "ready_at", "id"])
    op.create_index("ix_outbox_state_due_at", "outbox", ["state", "due_at"])


def _sqlite() -> bool:
    return op.get_context().dialect.name == "sqlite"


def _change() -> None:
    op.drop_constraint("fk_outbox_learner", "outbox", type_="foreignkey")
    op.drop_constraint("uq_outbox_learner_kind_day", "outbox", type_="unique")
    op.drop_index("ix_outbox_state_ready_at_id", "outbox")
    op.drop_index("ix_outbox_state_due_at", "outbox")
    op.add_column("outbox", sa.Column("home", ID))
    op.add_column("outbox", sa.Column("asked_at", INSTANT))
    op.execute(
        "UPDATE outbox SET home = coalesce(slot_id, 0), asked_at = coalesce(slot_since, due_at)"
        " FROM learners WHERE learners.id = outbox.learner"
    )
    op.alter_column("outbox", "home", nullable=False)
    op.alter_column("outbox", "asked_at", nullable=False)
    op.create_unique_constraint("uq_outbox_home_day_learner_kind", "outbox", ["home", "day", "learner", "kind"])


def _change_back() -> None:
    op.drop_constraint("uq_outbox_home_day_learner_kind", "outbox", type_="unique")
    op.drop_column("outbox", "home")
    op.drop_column("outbox", "asked_at")
    op.create_unique_constraint("uq_outbox_learner_kind_day", "outbox", ["learner", "kind", "day"])
    op.create_foreign_key("fk_outbox_learner", "outbox", "learners", ["learner"], ["id"], ondelete="CASCADE")


def _make_anew() -> None:
    unique = sa.UniqueConstraint("home", "day", "learner", "kind", name="uq_outbox_home_day_learner_kind")
    added = (sa.Column("home", ID, nullable=False), sa.Column("asked_at", INSTANT, nullable=False))
    home = sa.func.coalesce(LEARNERS.c.slot_id, 0)
    asked_at = sa.func.coalesce(LEARNERS.c.slot_since, BEFORE.c.due_at)
    _copy([*_kept(), *added, unique], {"home": home, "asked_at": asked_at})


def _make_as_before() -> None:
    key = sa.ForeignKeyConstraint(["learner"], ["learners.id"], "fk_outbox_learner", ondelete="CASCADE")
    _copy([*_kept(), key, sa.UniqueConstraint("learner", "kind", "day", name="uq_outbox_learner_kind_day")], {})


def _copy(parts: Sequence[SchemaItem], made: dict[str, sa.ColumnElement[Any]]) -> None:
    """Move every row into a table of another shape, as SQLite can't change one; ids are never given again."""
    op.rename_table("outbox", "outbox_before")
    outbox = op.create_table("outbox", *parts, sqlite_autoincrement=True)
    rows = sa.select(*BEFORE.c, *made.values()).join(LEARNERS, LEARNERS.c.id == BEFORE.c.learner)
    op.execute(outbox.insert().from_select([*KEEPS, *made], rows.order_by(BEFORE.c.id)))
    op.execute(LAST_IDS.delete().where(LAST_IDS.c.name == "outbox"))
    op.execute(LAST_IDS.update().where(LAST_IDS.c.name == "outbox_before").values(name="outbox"))
    op.drop_table("outbox_before")


def _kept() -> list[SchemaItem]:
    return [
        sa.Column("id", ID, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.Column("learner", ID, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("ready_at", INSTANT, nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("ambiguous", sa.Boolean(), nullable=False),
        sa.Column("claim", sa.Integer(), nullable=False),
        sa.Column("sent_at", INSTANT),
        sa.Column("platform", sa.String()),
        sa.Column("address", sa.String()),
        sa.Column("error", sa.String(), nullable=False),
        sa.Column("arm", sa.String(), nullable=False),
    ]
