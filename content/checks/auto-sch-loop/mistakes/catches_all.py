# fails: interrupted
# hint: only_errors
from functools import wraps


def safe(job):

    @wraps(job)
    def careful(*args, **options):
        try:
            return job(*args, **options)
        except BaseException as error:
            print(f"{job.__name__} failed: {error!r}")

    return careful
