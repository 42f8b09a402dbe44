"""Calendars know what they were told, addresses know a name; nobody is compared who never said yes."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
# a name that a single address brought is the one that its platform shows; of several, nobody knows which one did
NAMED = """
UPDATE addresses SET name = (SELECT l.name FROM learners l WHERE l.id = addresses.learner)
WHERE learner IN (SELECT a.learner FROM addresses a GROUP BY a.learner HAVING COUNT(*) = 1)
"""
# who looks for company, or has some, agreed that it sees their name; until now that was written nowhere
SEEN = """
UPDATE learners SET visible = {true}
WHERE id IN (SELECT learner FROM cohort_people) OR id IN (SELECT learner FROM seekers)
"""
TRUE = {"postgresql": "true", "sqlite": "1"}


def upgrade() -> None:
    """Make the table of calendars, give addresses a name, and take back what was never said yes to."""
    op.create_table(
        "calendars",
        sa.Column("learner", ID, primary_key=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("days", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("told_at", INSTANT, nullable=False),
        sa.Column("secret", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["learner"], ["learners.id"], "fk_calendars_learner", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("learner", name="pk_calendars"),
        sa.UniqueConstraint("secret", name="uq_calendars_secret"),
    )
    op.add_column("addresses", sa.Column("name", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("addresses") as addresses:
        addresses.alter_column("name", server_default=None)
    op.execute(NAMED)
    op.execute(SEEN.format(true=TRUE[op.get_context().dialect.name]))
    _compare_nobody()


def downgrade() -> None:
    """Take the table and the name away; what people agreed to stays."""
    with op.batch_alter_table("addresses") as addresses:
        addresses.drop_column("name")
    op.drop_table("calendars")


def _compare_nobody() -> None:
    """Forget that somebody was compared: it began unless they declined, and from now on they are asked."""
    learners = sa.table("learners", sa.column("id"), sa.column("wishes"))
    bind = op.get_bind()
    told = bind.execute(sa.select(learners.c.id, learners.c.wishes).where(learners.c.wishes.contains("compare"))).all()
    for id, wishes in told:
        kept = " ".join(wish for wish in wishes.split() if wish != "compare")
        bind.execute(sa.update(learners).where(learners.c.id == id).values(wishes=kept))
