# fails: goes_on
# hint: KeyError
from functools import wraps


def safe(job):

    @wraps(job)
    def careful(*args, **options):
        try:
            return job(*args, **options)
        except ZeroDivisionError as error:
            print(f"{job.__name__} failed: {error!r}")

    return careful
