# fails: result
# hint: passes_on
from functools import wraps


def safe(job):

    @wraps(job)
    def careful(*args, **options):
        try:
            job(*args, **options)
        except Exception as error:
            print(f"{job.__name__} failed: {error!r}")

    return careful
