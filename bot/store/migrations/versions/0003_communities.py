"""Make the tables of communities: their diaries, members, and what these do together."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    """Make the tables."""
    with op.batch_alter_table("communities") as batch:
        batch.add_column(sa.Column("diary", ID))
        batch.create_foreign_key("fk_communities_diary", "learners", ["diary"], ["id"], ondelete="SET NULL")
    op.create_index("ix_communities_diary", "communities", ["diary"])
    _some("ledger", "ix_ledger_undo", ["learner", "ref"], "kind = 'undo'")
    _members()
    _seekers()
    _cohorts()
    _focuses()
    _badges()


def downgrade() -> None:
    """Drop them."""
    for table in ("badges", "focus_people", "focuses", "cohort_people", "cohorts", "seekers", "members"):
        op.drop_table(table)
    op.drop_index("ix_ledger_undo", "ledger")
    op.drop_index("ix_communities_diary", "communities")
    with op.batch_alter_table("communities") as batch:
        batch.drop_constraint("fk_communities_diary", type_="foreignkey")
        batch.drop_column("diary")


def _some(table: str, name: str, columns: list[str], which: str, lite: str = "", unique: bool = False) -> None:
    """Index the rows that are asked for."""
    lite_where, where = sa.text(lite or which), sa.text(which)
    op.create_index(name, table, columns, unique=unique, sqlite_where=lite_where, postgresql_where=where)


def _id(table: str) -> tuple[sa.Column[int], sa.PrimaryKeyConstraint]:
    return sa.Column("id", ID, nullable=False), sa.PrimaryKeyConstraint("id", name=f"pk_{table}")


def _to(table: str, column: str, parent: str) -> tuple[sa.Column[int], sa.ForeignKeyConstraint]:
    name = f"fk_{table}_{column}"
    key = sa.ForeignKeyConstraint([column], [f"{parent}.id"], name, ondelete="CASCADE")
    return sa.Column(column, ID, nullable=False), key


def _place(table: str, nullable: bool = False) -> tuple[sa.Column[str], sa.Column[str], sa.ForeignKeyConstraint]:
    home = ["communities.platform", "communities.id"]
    key = sa.ForeignKeyConstraint(
        ["platform", "place"], home, f"fk_{table}_platform", onupdate="CASCADE", ondelete="CASCADE"
    )
    return (
        sa.Column("platform", sa.String(), nullable=nullable),
        sa.Column("place", sa.String(), nullable=nullable),
        key,
    )


def _members() -> None:
    op.create_table(
        "members",
        *_place("members"),
        *_to("members", "learner", "learners"),
        sa.Column("since", INSTANT, nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("platform", "place", "learner", name="pk_members"),
    )
    op.create_index("ix_members_learner", "members", ["learner"])
    _some("members", "ix_members_shown", ["platform", "place", "learner"], "shown", "shown = 1")


def _seekers() -> None:
    op.create_table(
        "seekers",
        *_id("seekers"),
        *_place("seekers", nullable=True),
        *_to("seekers", "learner", "learners"),
        sa.Column("since", INSTANT, nullable=False),
        sa.UniqueConstraint("platform", "place", "learner", name="uq_seekers_platform_place_learner"),
    )
    op.create_index("ix_seekers_learner", "seekers", ["learner"])
    _some("seekers", "uq_seekers_everywhere", ["learner"], "place IS NULL", unique=True)


def _cohorts() -> None:
    op.create_table(
        "cohorts",
        *_id("cohorts"),
        *_place("cohorts", nullable=True),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("goal", sa.Integer(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_cohorts_platform_place", "cohorts", ["platform", "place"])
    op.create_table(
        "cohort_people",
        *_to("cohort_people", "cohort", "cohorts"),
        *_to("cohort_people", "learner", "learners"),
        sa.PrimaryKeyConstraint("cohort", "learner", name="pk_cohort_people"),
    )
    op.create_index("ix_cohort_people_learner", "cohort_people", ["learner"])


def _focuses() -> None:
    op.create_table(
        "focuses",
        *_id("focuses"),
        *_place("focuses"),
        sa.Column("begins_at", INSTANT, nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_focuses_platform_place", "focuses", ["platform", "place"])
    op.create_table(
        "focus_people",
        *_id("focus_people"),
        *_to("focus_people", "focus", "focuses"),
        *_to("focus_people", "learner", "learners"),
        sa.UniqueConstraint("focus", "learner", name="uq_focus_people_focus_learner"),
    )
    op.create_index("ix_focus_people_learner", "focus_people", ["learner"])


def _badges() -> None:
    op.create_table(
        "badges",
        *_place("badges"),
        *_to("badges", "learner", "learners"),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("wanted", sa.Boolean(), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("platform", "place", "learner", "name", name="pk_badges"),
    )
    op.create_index("ix_badges_learner", "badges", ["learner"])
    _some("badges", "ix_badges_open", ["platform", "place", "learner", "name"], "wanted <> given")
