"""What the numbers say about a canary."""

from judge import gives

FILES = ("verdict.py",)


def _track(requests=1000, errors=0, p95=0.2):
    return {"requests": requests, "errors": errors, "p95": p95}


def _verdict(stable, canary, wanted, hint=None):
    gives("verdict.py", f"verdict({stable!r}, {canary!r})", wanted, hint=hint)


def healthy():
    """two tracks that are alike are promoted"""
    _verdict(_track(), _track(), "promote")


def twenty_percent():
    """20% errors stop the canary"""
    _verdict(_track(), _track(errors=200), "stop")


def too_few():
    """with 199 requests on either track it waits, with 200 it doesn't"""
    _verdict(_track(), _track(requests=199, errors=150), "wait", hint="both_tracks")
    _verdict(_track(requests=199), _track(), "wait", hint="both_tracks")
    _verdict(_track(requests=200), _track(requests=200), "promote", hint="both_tracks")


def above_stable():
    """3% on stable and 3.5% on the canary are fine, 5% are not"""
    _verdict(_track(errors=30), _track(errors=35), "promote", hint="beside_stable")
    _verdict(_track(errors=30), _track(errors=50), "stop", hint="beside_stable")


def ratios():
    """ratios count, not errors: 40 of 4000 beside 10 of 400 are a stop"""
    _verdict(_track(requests=4000, errors=40), _track(requests=400, errors=10), "stop", hint="share_of_requests")
    _verdict(_track(requests=400, errors=4), _track(requests=4000, errors=60), "promote", hint="share_of_requests")


def slow():
    """a p95 of 0.25 beside 0.2 is a stop, 0.23 is fine"""
    _verdict(_track(), _track(p95=0.25), "stop", hint="one_fifth")
    _verdict(_track(), _track(p95=0.23), "promote", hint="one_fifth")


def faster():
    """a canary that is faster, but fails, is stopped, and one that only shines is promoted"""
    _verdict(_track(), _track(p95=0.1, errors=20), "stop", hint="either_one")
    _verdict(_track(errors=90, p95=2.0), _track(p95=0.1), "promote")
