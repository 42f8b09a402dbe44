from functools import wraps


def safe(job):
    """Keep an error of a job away from the loop."""

    @wraps(job)
    def careful(*args, **options):
        try:
            return job(*args, **options)
        except Exception as error:
            print(f"{job.__name__} failed: {error!r}")

    return careful
