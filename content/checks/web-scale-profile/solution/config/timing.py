import logging
from time import perf_counter

from django.db import connection

logger = logging.getLogger(__name__)


class Queries:
    """Counts and times the queries of one request."""

    def __init__(self):
        self.count = 0
        self.seconds = 0.0

    def __call__(self, execute, sql, params, many, context):
        start = perf_counter()
        try:
            return execute(sql, params, many, context)
        finally:
            self.count += 1
            self.seconds += perf_counter() - start


class Timing:
    """Tells in a header and in the log where a request spends its time."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        queries = Queries()
        start = perf_counter()
        with connection.execute_wrapper(queries):
            response = self.get_response(request)
        app, db = (perf_counter() - start) * 1000, queries.seconds * 1000
        response["Server-Timing"] = f"app;dur={app:.1f}, db;dur={db:.1f}"
        logger.info("%s %.1f ms %d queries", request.path, app, queries.count)
        return response
