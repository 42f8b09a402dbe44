"""Figure 8: a day of a million learners through the limiter's core, in a time that nobody waits for."""

import math
from collections import deque
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from time import perf_counter

from adapters.telegram import BOT_RATE, rate_of
from adapters.telegram.limits import SECOND
from benchmarks.figure import Figure, Size, number
from benchmarks.zones import ZONES
from bot.clock import at_wall
from bot.ports.messenger import Rate
from scheduler.delivery import MOST_IN_FLIGHT
from scheduler.limiter import Queue
from scheduler.tick import WANTED_SECONDS

LEARNERS = 1_000_000
PEAKS = {7.0: (0.3, 1.0), 12.0: (0.15, 1.0), 20.0: (0.45, 1.6)}  # hour: share, hours of spread; the rest is even
MINUTES = {0: 0.55, 30: 0.25, 15: 0.08, 45: 0.08}  # people like round times; the rest takes any five minutes
DAY = date(2026, 5, 5)
RATES = {"30/s": BOT_RATE, "1,000/s": Rate(1_000, SECOND)}


@dataclass(frozen=True, slots=True)
class Lateness:
    """How late nudges were sent, and how many not at all, because three hours had passed."""

    seconds: list[float]
    missed: int

    def at(self, share: float) -> float:
        """Give the lateness that this share of the nudges stayed under."""
        return self.seconds[min(len(self.seconds) - 1, int(share * len(self.seconds)))]


def measure(size: Size) -> Figure:
    """Send a day's nudges at both rates."""
    many = size.of(LEARNERS)
    due = _due(many)
    peak = max(len(here) for here in due.values())
    rows = []
    for name, whole in RATES.items():
        rate = Rate(max(1, round(whole.most * size.share)), whole.per)
        began = perf_counter()
        late = send(due, rate)
        told = [span(late.at(share)) for share in (0.5, 0.9, 0.99, 1.0)]
        rows.append([name, *told, late.missed, f"{perf_counter() - began:.1f} s"])
    headings = ["rate", "p50", "p90", "p99", "max", "not sent: 3 h late", "time of the simulation"]
    title = f"8. A day of {many:,} learners in {len(ZONES)} zones, simulated"
    shares = ", ".join(f"{share:.0%} about {hour:g}:00" for hour, (share, _) in PEAKS.items())
    notes = [
        f"{shares}, the rest evenly; {MINUTES[0]:.0%} on the hour, {MINUTES[30]:.0%} at half past.",
        f"The fullest minute has {number(peak)} due. A rate per second is per bot token.",
    ]
    return Figure(title, headings, rows, (), notes)


def _due(many: int) -> dict[float, list[int]]:
    """Deal the learners out, to zones as people live and to wall times as people choose; give them by moment."""
    random = Random(8)  # the same day every time
    zones = random.choices(list(ZONES), list(ZONES.values()), k=many)
    hours = random.choices(range(24), [_density(hour) for hour in range(24)], k=many)
    minutes = random.choices(range(0, 60, 5), [_minute(minute) for minute in range(0, 60, 5)], k=many)
    start = datetime.combine(DAY, time(), tzinfo=at_wall("UTC", DAY, time()).tzinfo)
    moments: dict[tuple[str, int, int], float] = {}
    due: dict[float, list[int]] = {}
    for learner, key in enumerate(zip(zones, hours, minutes, strict=True)):
        if key not in moments:
            moments[key] = (at_wall(key[0], DAY, time(*key[1:])) - start) / timedelta(seconds=1)
        due.setdefault(moments[key], []).append(learner)
    return dict(sorted(due.items()))


def _density(hour: int) -> float:
    even = 1 - sum(share for share, _ in PEAKS.values())
    return even / 24 + sum(share * _bell(hour - at, spread) / spread for at, (share, spread) in PEAKS.items())


def _bell(distance: float, spread: float) -> float:
    distance = (distance + 12) % 24 - 12
    return math.exp(-0.5 * (distance / spread) ** 2) / math.sqrt(2 * math.pi)


def _minute(minute: int) -> float:
    return MINUTES.get(minute, 0) + (1 - sum(MINUTES.values())) / 12


def send(due: dict[float, list[int]], rate: Rate) -> Lateness:
    """Do as the sender does: as many as may be in flight ask for a permit, the earliest due first."""
    queue, coming = Queue(rate, rate_of), deque(due.items())
    line: deque[tuple[float, int]] = deque()
    in_flight: dict[str, float] = {}
    late: list[float] = []
    missed, now = 0, coming[0][0]
    while coming or line or in_flight:
        while coming and coming[0][0] <= now:
            at, learners = coming.popleft()
            line.extend((at, learner) for learner in learners)
        while line and len(in_flight) < MOST_IN_FLIGHT:
            at, learner = line.popleft()
            if now - at > WANTED_SECONDS:
                missed += 1
            else:
                in_flight[str(learner)] = at
                queue.ask(str(learner), False)
        granted, turn = queue.grant(now)
        late.extend(now - in_flight.pop(ticket.chat) for ticket in granted)
        if not (granted and line):
            now = max(now, min(turn, coming[0][0] if coming else turn))
    return Lateness(sorted(late), missed)


def span(seconds: float) -> str:
    """Write a lateness."""
    if seconds < 120:
        return f"{seconds:.1f} s"
    return f"{seconds / 60:.0f} min"
