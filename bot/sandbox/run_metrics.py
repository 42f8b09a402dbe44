"""What is counted of runs."""

from prometheus_client import Counter, Histogram

RUNS = Counter("mentor_runs_total", "Programs of learners that were run, by what stopped them", ["stopped"])
RUN_SECONDS = Histogram(
    "mentor_run_seconds",
    "How long a run took, its process's start included",
    buckets=(0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
)
