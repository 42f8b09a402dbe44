# fails: unknown_property
# hint: its_props
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

    at = datetime.now(timezone.utc).isoformat()
    db.execute("INSERT INTO events (at, user_id, name, props) VALUES (?, ?, ?, ?)", (at, user_id, name, json.dumps(props)))
