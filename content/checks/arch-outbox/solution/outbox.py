def setup(db):
    db.execute("create table orders (id integer primary key, item text)")
    db.execute("create table outbox (id integer primary key, order_id integer, item text, sent integer default 0)")
    db.commit()


def place(db, order_id, item):
    with db:
        db.execute("insert into orders values (?, ?)", (order_id, item))
        db.execute("insert into outbox (order_id, item) values (?, ?)", (order_id, item))


def relay(db, send):
    rows = db.execute("select id, order_id, item from outbox where sent = 0 order by id").fetchall()
    count = 0
    for number, order, item in rows:
        try:
            send({"id": number, "order": order, "item": item})
        except Exception:
            break
        with db:
            db.execute("update outbox set sent = 1 where id = ?", (number,))
        count += 1
    return count


class Consumer:
    """Packs each event once."""

    def __init__(self):
        self.items, self.seen = [], set()

    def handle(self, event):
        if event["id"] not in self.seen:
            self.seen.add(event["id"])
            self.items.append(event["item"])
