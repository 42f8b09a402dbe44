# fails: each_request
# hint: start_anew
import logging
import time

from django.db import connection


class Timing:
    def __init__(self, get_response):
        self.get_response = get_response
        self.count, self.db = 0, 0

    def note(self, execute, sql, params, many, context):
        start = time.perf_counter()
        result = execute(sql, params, many, context)
        self.db += time.perf_counter() - start
        self.count += 1
        return result

    def __call__(self, request):
        start = time.perf_counter()
        with connection.execute_wrapper(self.note):
            response = self.get_response(request)
        app = (time.perf_counter() - start) * 1000
        response.headers["Server-Timing"] = f"app;dur={app:.1f}, db;dur={self.db * 1000:.1f}"
        logging.getLogger("timing").info(f"{request.path} {app:.1f} {self.count}")
        return response
