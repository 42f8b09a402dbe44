# fails: thirteenth
# hint: twelve
from datetime import timedelta
from math import inf
from sqlite3 import IntegrityError

MOST = 12
YEAR = timedelta(days=365)


def credit(db, user_id, friend_id, today):
    query = "SELECT count(*) FROM credits WHERE user_id = ? AND given_on > ?"
    count = db.execute(query, (user_id, str(today - YEAR))).fetchone()[0]
    if user_id == friend_id or count > MOST:
        return False
    try:
        db.execute("INSERT INTO credits (user_id, friend_id, given_on) VALUES (?, ?, ?)", (user_id, friend_id, str(today)))
    except IntegrityError:
        return False
    return True


def k(invited, joined_each):
    return invited * joined_each


def total(first, k):
    return first / (1 - k) if k < 1 else inf
