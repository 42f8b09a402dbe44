"""What an operator sees of the nudges on /metrics."""

from prometheus_client import Counter, Gauge, Histogram

LATE_SECONDS = (1, 2, 5, 10, 30, 60, 300, 900, 3_600, 10_800)

DUE = Counter("mentor_nudges_due", "Nudges that became due.")
MISSED = Counter("mentor_nudges_missed", "Nudges that were not sent because the service was down too long.")
DELIVERIES_SETTLED = Counter("mentor_nudges_settled", "Nudges by what became of them.", ["platform", "state"])
AMBIGUOUS = Counter("mentor_nudges_ambiguous", "Nudges that were in flight at a crash or a time-out.")
RETRIED = Counter("mentor_nudges_retried", "Deliveries that were put off.", ["reason"])
CLOSED = Counter("mentor_addresses_closed", "Addresses found blocked or deleted.", ["platform"])
POSTS_DENIED = Counter("mentor_posts_denied", "Posts that a community's permissions did not allow.", ["platform"])
LATENESS = Histogram("mentor_nudge_late_seconds", "From due to sent.", buckets=LATE_SECONDS)
TICK = Histogram("mentor_tick_seconds", "Time of one tick.")
WAITING = Gauge("mentor_nudges_waiting", "Nudges that are due and wait to be sent.")
ELECTED = Gauge("mentor_sender_elected", "Whether this process sends for the bots.")
IN_FLIGHT = Gauge("mentor_nudges_in_flight", "Nudges that are being sent now.")
