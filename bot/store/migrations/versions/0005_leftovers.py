"""Keep the roles that people who were forgotten still have, until the platform takes them."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

WORDS = ("platform", "place", "person", "name")


def upgrade() -> None:
    """Make the table."""
    home = ["communities.platform", "communities.id"]
    key = sa.ForeignKeyConstraint(
        ["platform", "place"], home, "fk_leftovers_platform", onupdate="CASCADE", ondelete="CASCADE"
    )
    columns = (sa.Column(word, sa.String(), nullable=False) for word in WORDS)
    op.create_table("leftovers", *columns, key, sa.PrimaryKeyConstraint(*WORDS, name="pk_leftovers"))


def downgrade() -> None:
    """Drop it; whoever manages a community can take these roles."""
    op.drop_table("leftovers")
