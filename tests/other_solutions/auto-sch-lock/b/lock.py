import logging
import os
from datetime import datetime, timedelta


class single:
    def __init__(self, path):
        self.path = path

    def _create(self):
        with open(self.path, mode="x", encoding="ascii") as lock:
            print(os.getpid(), file=lock)

    def __enter__(self):
        try:
            self._create()
        except FileExistsError:
            made = datetime.fromtimestamp(os.path.getmtime(self.path))
            if datetime.now() - made > timedelta(hours=1):
                logging.warning("stale lock %s replaced", self.path)
                os.remove(self.path)
                self._create()
            else:
                print("already running")
                raise SystemExit(75)
        return self

    def __exit__(self, *error):
        try:
            pass
        finally:
            os.remove(self.path)
        return False
