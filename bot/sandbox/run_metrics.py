"""What is counted of runs."""

from prometheus_client import Counter, Gauge, Histogram

RUNS = Counter("mentor_runs_total", "Programs of learners that were run, by what stopped them", ["stopped"])
RUN_SECONDS = Histogram(
    "mentor_run_seconds",
    "How long a run took, its process's start included",
    buckets=(0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
)
RUNS_WAITING = Gauge("mentor_runs_waiting", "Programs that wait in the store for a process that runs them")
RUNS_IN_FLIGHT = Gauge("mentor_runs_in_flight", "Programs that this process runs for others now")
RUNS_AGAIN = Counter("mentor_runs_again_total", "Programs that were begun once more, as the process that ran them died")
