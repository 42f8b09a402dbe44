# fails: whole_time
# hint: milliseconds
import logging
import time

from django.db import connection


class Timing:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        times = []

        def note(execute, sql, params, many, context):
            start = time.perf_counter()
            result = execute(sql, params, many, context)
            times.append(time.perf_counter() - start)
            return result

        start = time.perf_counter()
        with connection.execute_wrapper(note):
            response = self.get_response(request)
        response["Server-Timing"] = f"app;dur={time.perf_counter() - start:.4f}, db;dur={sum(times):.4f}"
        logging.getLogger("timing").info("%s %s", request.path, len(times))
        return response
