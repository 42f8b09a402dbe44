# fails: six_rows
# hint: steps
import json
from datetime import datetime, timezone

PLAN = {
    "landing_viewed": {"source"},
    "signed_up": {"source"},
    "invoice_added": set(),
    "reminder_sent": {"step"},
    "invoice_paid": {"days"},
    "plan_changed": {"plan"},
}


def track(db, name, user_id, **props):
    if name not in PLAN:
        raise ValueError(f"{name} is no event of the plan")
    if unknown := props.keys() - PLAN[name]:
        raise ValueError(f"{name} has no {', '.join(unknown)}")
    at = datetime.now(timezone.utc).isoformat()
    db.execute("INSERT INTO events (at, user_id, name, props) VALUES (?, ?, ?, ?)", (at, user_id, name, str(props)))
