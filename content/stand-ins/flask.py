# ruff: noqa
"""Stands in for Flask where it isn't installed: routes, url_for, abort and a test client."""

import inspect
import json
import re
from urllib.parse import quote

import markupsafe

Markup, escape = markupsafe.Markup, markupsafe.escape
_PATTERNS = {"": r"[^/]+", "string": r"[^/]+", "int": r"\d+", "float": r"\d+\.\d+", "path": r".+"}
_KINDS = {"int": int, "float": float}
_apps = []


class HTTPException(Exception):
    def __init__(self, code, description=""):
        super().__init__(description)
        self.code = code


class Response:
    def __init__(self, response="", status=200, headers=None, mimetype="text/html", content_type=None):
        self.text = response.decode() if isinstance(response, bytes) else str(response)
        self.status_code, self.headers = int(str(status).split()[0]), dict(headers or {})
        self.mimetype = content_type or mimetype

    @property
    def data(self):
        return self.text.encode()

    def get_data(self, as_text=False):
        return self.text if as_text else self.data


class _Request:
    method, path, args, form = "GET", "/", {}, {}


class Flask:
    def __init__(self, import_name, **settings):
        self.name, self.config, self.rules, self.views, self.handlers = import_name, {}, [], {}, {}
        _apps[:] = [self]

    def add_url_rule(self, rule, endpoint=None, view_func=None, methods=None, **options):
        name = endpoint or view_func.__name__
        if self.views.setdefault(name, view_func) is not view_func:
            raise AssertionError(f"View function mapping is overwriting an existing endpoint function: {name}")
        pattern, place, kinds = "", 0, {}
        for found in re.finditer(r"<(?:(\w+)(?:\([^)]*\))?:)?(\w+)>", rule):
            pattern += re.escape(rule[place : found.start()]) + f"(?P<{found[2]}>{_PATTERNS[found[1] or '']})"
            kinds[found[2]], place = _KINDS.get(found[1], str), found.end()
        pattern += re.escape(rule[place:])
        self.rules.append((rule, re.compile(pattern), kinds, name, {m.upper() for m in methods or ["GET"]} | {"HEAD"}))

    def route(self, rule, **options):
        def register(view):
            self.add_url_rule(rule, options.pop("endpoint", None), view, **options)
            return view

        return register

    def get(self, rule, **options):
        return self.route(rule, methods=["GET"], **options)

    def post(self, rule, **options):
        return self.route(rule, methods=["POST"], **options)

    def errorhandler(self, code):
        return lambda view: self.handlers.setdefault(code, view)

    def run(self, *args, **settings):
        pass

    def test_client(self):
        return _Client(self)

    def _answer(self, method, path):
        request.method, request.path = method, path
        try:
            return _response(self._view(method, path)())
        except HTTPException as error:
            handler = self.handlers.get(error.code)
            return _response(handler(error), error.code) if handler else Response(f"{error.code}", error.code)

    def _view(self, method, path):
        known = False
        for rule, pattern, kinds, name, methods in self.rules:
            if pattern.fullmatch(path):
                known = True
                if method in methods:
                    values = {key: kinds[key](text) for key, text in pattern.fullmatch(path).groupdict().items()}
                    return lambda name=name, values=values: self.views[name](**values)
            elif rule.endswith("/") and pattern.fullmatch(path + "/"):
                return lambda path=path: redirect(path + "/", 308)
        raise HTTPException(405 if known else 404)


class _Client:
    def __init__(self, app):
        self.app = app

    def open(self, path, method="GET", **more):
        return self.app._answer(method, path.partition("?")[0])

    def get(self, path, **more):
        return self.open(path)

    def post(self, path, **more):
        return self.open(path, "POST")


def _response(made, status=200):
    if isinstance(made, Response):
        return made
    if isinstance(made, tuple):
        body, status = made[:2]
        return _response(body, status)
    if isinstance(made, (dict, list)):
        return Response(json.dumps(made), status, mimetype="application/json")
    if isinstance(made, (str, bytes)):
        return Response(made, status)
    if inspect.isgenerator(made):
        return Response("".join(made), status)
    raise TypeError("The view function did not return a valid response.")


def url_for(endpoint, **values):
    for rule, _, kinds, name, _ in _apps[0].rules:
        if name == endpoint and kinds.keys() <= values.keys():
            return re.sub(r"<(?:[^<>:]+:)?(\w+)>", lambda found: quote(str(values[found[1]])), rule)
    raise LookupError(f"Could not build url for endpoint {endpoint!r}.")


def abort(code, description=""):
    raise HTTPException(code, description)


def redirect(location, code=302):
    return Response("", code, {"Location": location})


def make_response(*made):
    return _response(made[0] if len(made) == 1 else made)


def jsonify(*made, **named):
    return Response(json.dumps(named or (made[0] if len(made) == 1 else made)), mimetype="application/json")


def render_template(name, **values):
    raise RuntimeError("templates come in a later hour; return the page as a text here")


render_template_string = render_template
request = _Request()
Request, session, g = _Request, {}, type("Globals", (), {})()
Blueprint = Flask


def current_app():
    return _apps[0]


def flash(message, category="message"):
    pass


def get_flashed_messages(**options):
    return []
