"""The last attempt at each hour's check is kept for a while."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the table of attempts."""
    op.create_table(
        "attempts",
        sa.Column("learner", ID, nullable=False),
        sa.Column("hour", sa.String(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("files", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=False),
        sa.Column("hints", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["learner"], ["learners.id"], "fk_attempts_learner", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("learner", "hour", name="pk_attempts"),
    )
    op.create_index("ix_attempts_at", "attempts", ["at"])


def downgrade() -> None:
    """Take the table away."""
    op.drop_table("attempts")
