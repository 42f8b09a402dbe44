# fails: name
# hint: keeps_name
from functools import wraps


def safe(job):


    def careful(*args, **options):
        try:
            return job(*args, **options)
        except Exception as error:
            print(f"{job.__name__} failed: {error!r}")

    return careful
