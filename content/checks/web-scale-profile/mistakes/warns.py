# fails: logged
# hint: one_line
import logging
import time

from django.db import connection


class Timing:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        times = []

        def note(execute, *rest):
            start = time.perf_counter()
            try:
                return execute(*rest)
            finally:
                times.append((time.perf_counter() - start) * 1000)

        start = time.perf_counter()
        with connection.execute_wrapper(note):
            response = self.get_response(request)
        app = (time.perf_counter() - start) * 1000
        response["Server-Timing"] = f"app;dur={round(app, 2)}, db;dur={round(sum(times), 2)}"
        logging.warning("%s %s %s", request.path, app, len(times))
        return response
