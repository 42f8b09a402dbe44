"""What a webhook of Alertmanager says, in one line."""

from judge import gives

FILES = ("entries.py",)


def _post(*alerts, status="firing", name="BeaconDown"):
    listed = [
        {
            "status": own,
            "labels": {"alertname": name, "severity": "page", **({"instance": at} if at else {})},
            "annotations": {},
        }
        for own, at in alerts
    ]
    return {"version": "4", "status": status, "receiver": "hook", "groupLabels": {"alertname": name}, "alerts": listed}


def _entry(post, wanted, hint=None):
    gives(
        "entries.py", f"found = entry({post!r})\n{{**found, 'instances': list(found['instances'])}}", wanted, hint=hint
    )


def one():
    """one firing instance: firing, BeaconDown, beacon-a:8000"""
    _entry(
        _post(("firing", "beacon-a:8000")), {"status": "firing", "alert": "BeaconDown", "instances": ["beacon-a:8000"]}
    )


def two():
    """two instances are sorted"""
    post = _post(("firing", "beacon-b:8000"), ("firing", "beacon-a:8000"))
    _entry(
        post,
        {"status": "firing", "alert": "BeaconDown", "instances": ["beacon-a:8000", "beacon-b:8000"]},
        hint="in_order",
    )


def resolved():
    """a resolved post of another alert keeps its name and status"""
    post = _post(("resolved", "beacon-a:8000"), status="resolved", name="BeaconSlow")
    _entry(post, {"status": "resolved", "alert": "BeaconSlow", "instances": ["beacon-a:8000"]})


def mixed():
    """in a firing post an alert that is resolved isn't among the instances"""
    post = _post(("firing", "a:1"), ("resolved", "b:1"), ("firing", "c:1"))
    _entry(post, {"status": "firing", "alert": "BeaconDown", "instances": ["a:1", "c:1"]}, hint="own_status")


def twice():
    """an instance that comes twice is named once"""
    _entry(
        _post(("firing", "a:1"), ("firing", "a:1")),
        {"status": "firing", "alert": "BeaconDown", "instances": ["a:1"]},
        hint="once",
    )


def without():
    """an alert without an instance adds none"""
    post = _post(("firing", ""), ("firing", "a:1"))
    _entry(post, {"status": "firing", "alert": "BeaconDown", "instances": ["a:1"]}, hint="no_instance")
    _entry(_post(("firing", "")), {"status": "firing", "alert": "BeaconDown", "instances": []}, hint="no_instance")
