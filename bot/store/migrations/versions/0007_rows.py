"""Plain rows again: the lists of a tick become deliveries, found by their learner; a manager has a column."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
AUTOINCREMENT = {"sqlite_autoincrement": True}
LAST_IDS = sa.table("sqlite_sequence", sa.column("name"), sa.column("seq"))
KEY = ["learner", "day", "kind"]
NAMES = {"hour": "remind_at", "asleep": "dormant"}
INDEXES = {
    "ix_outbox_queued": (["ready_at", "id", "state"], "state = 'queued'"),
    "ix_outbox_claimed": (["ready_at"], "state = 'claimed'"),
    "ix_outbox_put_off": (["due_at"], "state = 'queued' AND ready_at > due_at"),
    "ix_outbox_chosen": (["due_at"], "arm <> ''"),
}
INDEXES_BEFORE = {name: INDEXES[name] for name in ("ix_outbox_claimed", "ix_outbox_put_off")} | {
    "ix_outbox_queued": (["ready_at", "id", "state", "claim"], "state = 'queued' AND claim > 0")
}
# whoever waits in a list, in the order of the lists
LISTED = """
INSERT INTO outbox
(learner, home, kind, day, due_at, ready_at, state, attempts, ambiguous, claim, error, arm)
SELECT l.id, COALESCE(l.slot_id, 0), 'nudge', w.day, w.due_at, w.due_at, 'queued', 0, {false}, 0, '', ''
FROM waves w JOIN {each}(w.members) AS m ON CAST(m.key AS integer) BETWEEN w.first AND w.last
JOIN learners l ON l.id = CAST(m.value AS bigint)
WHERE true
ORDER BY w.due_at, w.id, CAST(m.key AS integer)
ON CONFLICT (home, day, learner, kind) DO NOTHING
"""
EACH = {"postgresql": {"each": "json_each_text", "false": "false"}, "sqlite": {"each": "json_each", "false": "0"}}
NOBODY = "DELETE FROM outbox WHERE learner NOT IN (SELECT id FROM learners)"
# of two rows for the same kind and day the one that was sent stays, or else the older one
TWICE = """
DELETE FROM outbox WHERE id IN (
    SELECT id FROM (
        SELECT id, ROW_NUMBER() OVER (
            PARTITION BY learner, day, kind ORDER BY CASE WHEN state = 'sent' THEN 0 ELSE 1 END, id
        ) AS nth FROM outbox
    ) AS numbered WHERE nth > 1
)
"""


def upgrade() -> None:
    """Carry every list over, lay the outbox out by learner, and give managers their column."""
    op.execute(LISTED.format(**EACH[op.get_context().dialect.name]))
    op.drop_table("waves")
    op.execute(NOBODY)
    op.execute(TWICE)
    _drop_indexes()
    with _same_ids(), op.batch_alter_table("outbox", table_kwargs=AUTOINCREMENT) as outbox:
        outbox.drop_constraint("uq_outbox_home_day_learner_kind", type_="unique")
        outbox.drop_column("home")
        outbox.add_column(sa.Column("about", sa.String(), nullable=False, server_default=""))
        outbox.alter_column("claim", server_default=None)
        outbox.alter_column("arm", server_default=None)
        outbox.create_unique_constraint("uq_outbox_learner_day_kind", KEY)
    op.execute("UPDATE outbox SET about = arm, arm = '' WHERE kind = 'focus'")
    _make_indexes(INDEXES)
    _manage()
    op.rename_table("leftovers", "revocations")
    for old, new in NAMES.items():
        op.alter_column("learners", old, new_column_name=new)


def downgrade() -> None:
    """Bring the earlier layout back; whoever waits has a row already, so the lists are empty."""
    for old, new in NAMES.items():
        op.alter_column("learners", new, new_column_name=old)
    op.rename_table("revocations", "leftovers")
    _unmanage()
    op.execute("UPDATE outbox SET arm = about WHERE kind = 'focus'")
    for name in INDEXES:
        op.drop_index(name, "outbox")
    with _same_ids(), op.batch_alter_table("outbox", table_kwargs=AUTOINCREMENT) as outbox:
        outbox.drop_constraint("uq_outbox_learner_day_kind", type_="unique")
        outbox.drop_column("about")
        outbox.add_column(sa.Column("home", ID, nullable=False, server_default="0"))
    op.execute("UPDATE outbox SET home = COALESCE((SELECT slot_id FROM learners WHERE id = outbox.learner), 0)")
    op.execute("UPDATE outbox SET claim = claim + 1")  # 0 would mean that its turn is in a list
    with _same_ids(), op.batch_alter_table("outbox", table_kwargs=AUTOINCREMENT) as outbox:
        outbox.alter_column("home", server_default=None)
        outbox.create_unique_constraint("uq_outbox_home_day_learner_kind", ["home", "day", "learner", "kind"])
    _make_indexes(INDEXES_BEFORE)
    op.create_table(
        "waves",
        sa.Column("id", ID, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_waves"),
        *(sa.Column(name, INSTANT, nullable=False) for name in ("due_at", "earliest", "latest")),
        sa.Column("day", sa.Date(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("first", "last")),
        sa.Column("members", sa.JSON(), nullable=False),
    )


def _unmanage() -> None:
    """Write managers into the settings."""
    table = sa.table("communities", *map(sa.column, ("platform", "id", "settings", "manager")))
    managed = sa.select(table).where(table.c.manager.is_not(None))
    for platform, id, text, manager in op.get_bind().execute(managed).all():
        settings = json.dumps(json.loads(text) | {"manager": str(manager)})
        op.execute(sa.update(table).where(table.c.platform == platform, table.c.id == id).values(settings=settings))
    with op.batch_alter_table("communities") as communities:
        for name in ("account", "manager"):
            communities.drop_index(f"ix_communities_{name}")
            communities.drop_constraint(f"fk_communities_{name}", type_="foreignkey")
        communities.drop_column("manager")
        communities.alter_column("account", new_column_name="diary")
    with op.batch_alter_table("communities") as communities:
        communities.create_foreign_key("fk_communities_diary", "learners", ["diary"], ["id"], ondelete="SET NULL")
        communities.create_index("ix_communities_diary", ["diary"])


def _manage() -> None:
    """Take managers out of the settings."""
    with op.batch_alter_table("communities") as communities:
        communities.drop_index("ix_communities_diary")
        communities.drop_constraint("fk_communities_diary", type_="foreignkey")
        communities.alter_column("diary", new_column_name="account")
        communities.add_column(sa.Column("manager", ID))
    with op.batch_alter_table("communities") as communities:
        for name in ("account", "manager"):
            communities.create_foreign_key(f"fk_communities_{name}", "learners", [name], ["id"], ondelete="SET NULL")
            communities.create_index(f"ix_communities_{name}", [name])
    table = sa.table("communities", *map(sa.column, ("platform", "id", "settings", "manager")))
    people = sa.table("learners", sa.column("id"))
    known = set(op.get_bind().execute(sa.select(people.c.id)).scalars())
    for platform, id, text in op.get_bind().execute(sa.select(table.c.platform, table.c.id, table.c.settings)).all():
        settings = json.loads(text)
        manager = int(settings.pop("manager", "") or 0)
        mine = (table.c.platform == platform) & (table.c.id == id)
        values = {"settings": json.dumps(settings), "manager": manager if manager in known else None}
        op.execute(sa.update(table).where(mine).values(values))


@contextmanager
def _same_ids() -> Iterator[None]:
    """Go on counting where the table that is made anew had come to: an id is never given again."""
    if op.get_context().dialect.name != "sqlite":
        yield
        return
    mine = LAST_IDS.c.name == "outbox"
    last = op.get_bind().execute(sa.select(LAST_IDS.c.seq).where(mine)).scalar()
    yield
    op.execute(sa.delete(LAST_IDS).where(mine))
    op.execute(sa.insert(LAST_IDS).values(name="outbox", seq=last or 0))


def _drop_indexes() -> None:
    for name in ("ix_outbox_queued", "ix_outbox_claimed", "ix_outbox_put_off"):
        op.drop_index(name, "outbox")


def _make_indexes(indexes: dict[str, tuple[list[str], str]]) -> None:
    for name, (columns, which) in indexes.items():
        op.create_index(name, "outbox", columns, sqlite_where=sa.text(which), postgresql_where=sa.text(which))
