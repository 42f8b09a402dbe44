"""Where the addresses below /events/ lead."""

from judge import expect, fail, value

FILES = ("events/urls.py",)


def _route(address):
    """Give the name of the first route that takes an address, the name of its view, and what it catches."""
    lines = f"""
        found = [
            [str(route.name), getattr(route.view, "__name__", "?"), route.match({address!r})]
            for route in urlpatterns if hasattr(route, "match") and route.match({address!r}) is not None
        ]
        found[0] if found else None
    """
    return value("events/urls.py", lines)


def _taken(address):
    found = _route(address)
    if found is None:
        fail(f"a route for /events/{address}", "none", hint="both_routes")
    return found


def namespace():
    """the names lie in the namespace events"""
    expect(value("events/urls.py", "globals().get('app_name')"), "events", of="app_name", hint="app_name_set")


def list_page():
    """/events/ leads to a view"""
    expect(_taken("")[2], {}, of="what the route of the list catches")


def detail_page():
    """/events/jazz-night/ leads to a view and gives it slug=jazz-night"""
    expect(_taken("jazz-night/")[2], {"slug": "jazz-night"}, of="what the route catches", hint="catch_slug")
    expect(_taken("open_mic-3/")[2], {"slug": "open_mic-3"}, of="what the route catches", hint="catch_slug")


def two_views():
    """list and detail page are two views with two names"""
    one, two = _taken(""), _taken("jazz-night/")
    expect([one[1] != two[1], one[0] != two[0]], [True, True], of="two views, two names", hint="two_of_each")
    if "None" in (one[0], two[0]):
        fail("a name for each route", f"{one[0]}, {two[0]}", hint="two_of_each")


def slugs_only():
    """/events/jazz night/ and /events/2031/jazz/ are no addresses of the detail page"""
    for address in ("jazz night/", "2031/jazz/"):
        expect(_route(address), None, of=f"the route of /events/{address}", hint="catch_slug")
