# fails: told
# hint: name_and_error
from functools import wraps


def safe(job):

    @wraps(job)
    def careful(*args, **options):
        try:
            return job(*args, **options)
        except Exception as error:
            print("a job failed")

    return careful
