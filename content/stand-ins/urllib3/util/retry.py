"""When a request is sent again; here it only keeps what it was told."""


class Retry:
    def __init__(self, total=10, backoff_factor=0, status_forcelist=None, **more):
        self.total, self.backoff_factor, self.status_forcelist = total, backoff_factor, status_forcelist
        self.told = {
            "total": int(total or 0),
            "backoff": float(backoff_factor),
            "status": sorted(map(int, status_forcelist or ())),
        }
