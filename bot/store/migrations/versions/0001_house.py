"""Make the first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    """Make every table."""
    _slots()
    _people()
    _outbox()
    _links()
    _rest()


def downgrade() -> None:
    """Drop every table."""
    for table in (
        "notes",
        "communities",
        "link_tries",
        "link_codes",
        "drafts",
        "outbox",
        "ledger",
        "addresses",
        "learners",
        "slots",
    ):
        op.drop_table(table)


def _id(table: str) -> tuple[sa.Column[int], sa.PrimaryKeyConstraint]:
    return sa.Column("id", ID, nullable=False), sa.PrimaryKeyConstraint("id", name=f"pk_{table}")


def _learner(table: str) -> tuple[sa.Column[int], sa.ForeignKeyConstraint]:
    column = sa.Column("learner", ID, nullable=False)
    name = f"fk_{table}_learner"
    return column, sa.ForeignKeyConstraint(["learner"], ["learners.id"], name, ondelete="CASCADE")


def _slots() -> None:
    op.create_table(
        "slots",
        *_id("slots"),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("wall", sa.String(5), nullable=False),
        sa.Column("next_due_at", INSTANT, nullable=False),
        sa.Column("next_on", sa.Date(), nullable=False),
        sa.UniqueConstraint("zone", "wall", name="uq_slots_zone_wall"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_slots_next_due_at", "slots", ["next_due_at"])


def _people() -> None:
    op.create_table(
        "learners",
        *_id("learners"),
        sa.Column("joined_at", INSTANT, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("background", sa.String()),
        sa.Column("roadmap", sa.String()),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("hour", sa.String(5)),
        sa.Column("day_start", sa.String(5), nullable=False),
        sa.Column("onboarded", sa.Boolean(), nullable=False),
        sa.Column("rest_days", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Date()),
        sa.Column("paused_until", sa.Date()),
        sa.Column("visible", sa.Boolean(), nullable=False),
        sa.Column("wishes", sa.String(), nullable=False),
        sa.Column("seen_on", sa.Date()),
        sa.Column("asleep", sa.Boolean(), nullable=False),
        sa.Column("slot_id", ID),
        sa.Column("slot_since", INSTANT),
        sa.Column("studied_on", sa.Date()),
        sa.ForeignKeyConstraint(["slot_id"], ["slots.id"], "fk_learners_slot_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_learners_slot_id", "learners", ["slot_id"])
    op.create_table(
        "addresses",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        *_learner("addresses"),
        sa.Column("used_at", INSTANT, nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("channel", sa.String()),
        sa.PrimaryKeyConstraint("platform", "id", name="pk_addresses"),
    )
    op.create_index("ix_addresses_learner", "addresses", ["learner"])


def _outbox() -> None:
    op.create_table(
        "ledger",
        *_id("ledger"),
        *_learner("ledger"),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_ledger_learner_day", "ledger", ["learner", "day"])
    outage = sa.text("kind = 'outage'")
    op.create_index(
        "uq_ledger_outage", "ledger", ["learner", "day"], unique=True, sqlite_where=outage, postgresql_where=outage
    )
    op.create_table(
        "outbox",
        *_id("outbox"),
        *_learner("outbox"),
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
        sa.UniqueConstraint("learner", "kind", "day", name="uq_outbox_learner_kind_day"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_state_ready_at_id", "outbox", ["state", "ready_at", "id"])
    op.create_index("ix_outbox_state_due_at", "outbox", ["state", "due_at"])


def _links() -> None:
    op.create_table(
        "link_codes",
        *_learner("link_codes"),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("expires_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("learner", name="pk_link_codes"),
        sa.UniqueConstraint("code", name="uq_link_codes_code"),
    )
    op.create_table(
        "link_tries",
        *_id("link_tries"),
        *_learner("link_tries"),
        sa.Column("at", INSTANT, nullable=False),
    )
    op.create_index("ix_link_tries_learner", "link_tries", ["learner"])


def _rest() -> None:
    op.create_table(
        "drafts",
        *_learner("drafts"),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("learner", "platform", "place", name="pk_drafts"),
    )
    op.create_table(
        "communities",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("joined_at", INSTANT, nullable=False),
        sa.Column("settings", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("platform", "id", name="pk_communities"),
    )
    op.create_table(
        "notes",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_notes"),
    )
