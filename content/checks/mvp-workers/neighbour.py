"""Two cooks take orders from one board. Each takes the oldest open one, in a single statement.

The statement chooses, marks and hands back; the second cook gets the next order, then nothing.
"""

import sqlite3

board = sqlite3.connect(":memory:")
board.execute("CREATE TABLE orders (dish TEXT, minute INTEGER, cook TEXT)")
board.executemany("INSERT INTO orders VALUES (?, ?, NULL)", [("soup", 12), ("rice", 7)])
for cook in ("Ida", "Per", "Ida"):
    oldest = "SELECT rowid FROM orders WHERE cook IS NULL ORDER BY minute LIMIT 1"
    took = board.execute(f"UPDATE orders SET cook = ? WHERE rowid = ({oldest}) RETURNING dish", (cook,)).fetchall()
    print(cook, "cooks", took[0][0] if took else "nothing")
