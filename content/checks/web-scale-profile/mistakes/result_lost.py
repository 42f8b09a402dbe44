# fails: page_comes
# hint: AssertionError
import time

from django.db import connection


class Timing:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        times = []

        def note(execute, sql, params, many, context):
            start = time.perf_counter()
            execute(sql, params, many, context)
            times.append(time.perf_counter() - start)

        with connection.execute_wrapper(note):
            return self.get_response(request)
