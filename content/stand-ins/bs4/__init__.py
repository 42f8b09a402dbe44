"""A stand-in for Beautiful Soup: one parser, and as much of its search as small pages need."""

import re
from html.parser import HTMLParser

from .selecting import chosen

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
MANY = {"class", "rel", "rev", "headers", "accesskey"}


class NavigableString(str):
    """A piece of text that knows where it stands."""

    parent = None
    name = None

    @property
    def string(self):
        return self

    def get_text(self, separator="", strip=False):
        return self.strip() if strip else str(self)

    text = property(get_text)


class Comment(NavigableString):
    """What stands between <!-- and -->."""


class _Places:
    """Going sideways and up."""

    def _nth(self, step):
        row = self.parent.contents if self.parent else []
        place = next((number for number, one in enumerate(row) if one is self), None)
        return [] if place is None else row[place + 1 :] if step > 0 else row[:place][::-1]

    @property
    def next_siblings(self):
        return iter(self._nth(1))

    @property
    def previous_siblings(self):
        return iter(self._nth(-1))

    @property
    def next_sibling(self):
        return next(self.next_siblings, None)

    @property
    def previous_sibling(self):
        return next(self.previous_siblings, None)

    @property
    def parents(self):
        above = self.parent
        while above is not None:
            yield above
            above = above.parent


NavigableString._nth = _Places._nth
for _name in ("next_siblings", "previous_siblings", "next_sibling", "previous_sibling", "parents"):
    setattr(NavigableString, _name, vars(_Places)[_name])


class ResultSet(list):
    """What a search found."""


class Tag(_Places):
    def __init__(self, name, attrs=(), parent=None):
        self.name, self.parent, self.contents = name, parent, []
        self.attrs = {key: (value or "").split() if key in MANY else value or "" for key, value in attrs}

    def __getitem__(self, key):
        return self.attrs[key]

    def __setitem__(self, key, value):
        self.attrs[key] = value

    def __contains__(self, what):
        return what in self.contents

    def __iter__(self):
        return iter(self.contents)

    def __len__(self):
        return len(self.contents)

    def __bool__(self):
        return True

    def __hash__(self):
        return id(self)

    def __eq__(self, other):
        return self is other or (isinstance(other, Tag) and str(self) == str(other))

    def __call__(self, *given, **more):
        return self.find_all(*given, **more)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self.find(name)

    def get(self, key, default=None):
        return self.attrs.get(key, default)

    def get_attribute_list(self, key, default=None):
        value = self.attrs.get(key, default)
        return value if isinstance(value, list) else [value]

    def has_attr(self, key):
        return key in self.attrs

    @property
    def children(self):
        return iter(self.contents)

    @property
    def descendants(self):
        for one in self.contents:
            yield one
            if isinstance(one, Tag):
                yield from one.descendants

    @property
    def strings(self):
        return (one for one in self.descendants if isinstance(one, NavigableString) and not isinstance(one, Comment))

    @property
    def stripped_strings(self):
        return (one.strip() for one in self.strings if one.strip())

    @property
    def string(self):
        if len(self.contents) != 1:
            return None
        return self.contents[0] if isinstance(self.contents[0], NavigableString) else self.contents[0].string

    def get_text(self, separator="", strip=False, types=None):
        return separator.join(self.stripped_strings if strip else self.strings)

    getText = get_text  # noqa: N815
    text = property(get_text)

    def find_all(self, name=None, attrs=None, recursive=True, string=None, limit=None, **more):
        places = self.descendants if recursive else self.children
        return _kept(places, name, attrs, string, limit, more)

    findAll = find_all  # noqa: N815

    def find(self, name=None, attrs=None, recursive=True, string=None, **more):
        return _first(self.find_all(name, attrs, recursive, string, 1, **more))

    def find_next_siblings(self, name=None, attrs=None, string=None, limit=None, **more):
        return _kept(self.next_siblings, name, attrs, string, limit, more)

    def find_next_sibling(self, name=None, attrs=None, string=None, **more):
        return _first(self.find_next_siblings(name, attrs, string, 1, **more))

    def find_previous_siblings(self, name=None, attrs=None, string=None, limit=None, **more):
        return _kept(self.previous_siblings, name, attrs, string, limit, more)

    def find_previous_sibling(self, name=None, attrs=None, string=None, **more):
        return _first(self.find_previous_siblings(name, attrs, string, 1, **more))

    def find_parent(self, name=None, attrs=None, **more):
        return _first(_kept(self.parents, name, attrs, None, 1, more))

    def find_parents(self, name=None, attrs=None, limit=None, **more):
        return _kept(self.parents, name, attrs, None, limit, more)

    def _after(self):
        top = self
        for top in self.parents:
            pass
        below, seen = set(map(id, self.descendants)), False
        for one in top.descendants:
            if seen:
                yield one
            seen = seen or one is self
        del below

    def find_all_next(self, name=None, attrs=None, string=None, limit=None, **more):
        return _kept(self._after(), name, attrs, string, limit, more)

    def find_next(self, name=None, attrs=None, string=None, **more):
        return _first(self.find_all_next(name, attrs, string, 1, **more))

    def select(self, selector, limit=None, **_):
        found = ResultSet(one for one in self.descendants if isinstance(one, Tag) and chosen(one, selector, self))
        return ResultSet(found[:limit]) if limit else found

    def select_one(self, selector, **_):
        return _first(self.select(selector))

    def extract(self):
        if self.parent is not None:
            self.parent.contents = [one for one in self.parent.contents if one is not self]
            self.parent = None
        return self

    decompose = extract

    def __str__(self):
        inner = "".join(map(str, self.contents))
        if self.name == "[document]":
            return inner
        attrs = "".join(f' {key}="{" ".join(v) if isinstance(v, list) else v}"' for key, v in self.attrs.items())
        return f"<{self.name}{attrs}/>" if self.name in VOID else f"<{self.name}{attrs}>{inner}</{self.name}>"

    __repr__ = __str__

    def decode_contents(self):
        return "".join(map(str, self.contents))

    def prettify(self, *_):
        return str(self)


class BeautifulSoup(Tag):
    def __init__(self, markup="", features="html.parser", **more):
        super().__init__("[document]")
        self.original_encoding = None
        if hasattr(markup, "read"):
            markup = markup.read()
        if isinstance(markup, bytes):
            named = re.search(rb"charset=[\"']?([\w-]+)", markup[:1024])
            self.original_encoding = more.get("from_encoding") or (named.group(1).decode() if named else "utf-8")
            markup = markup.decode(self.original_encoding, "replace")
        _Builder(self).feed_all(markup)

    def new_tag(self, name, **attrs):
        return Tag(name, attrs.items())


class _Builder(HTMLParser):
    def __init__(self, soup):
        super().__init__(convert_charrefs=True)
        self.open = [soup]

    def feed_all(self, markup):
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attrs):
        new = Tag(tag, attrs, self.open[-1])
        self.open[-1].contents.append(new)
        if tag not in VOID:
            self.open.append(new)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        for place in range(len(self.open) - 1, 0, -1):
            if self.open[place].name == tag:
                del self.open[place:]
                return

    def _add(self, text):
        text.parent = self.open[-1]
        self.open[-1].contents.append(text)

    def handle_data(self, data):
        self._add(NavigableString(data))

    def handle_comment(self, data):
        self._add(Comment(data))


def _first(found):
    return found[0] if found else None


def _kept(places, name, attrs, string, limit, more):
    wanted = dict(attrs) if isinstance(attrs, dict) else {"class": attrs} if attrs else {}
    wanted |= {key.rstrip("_") if key == "class_" else key: value for key, value in more.items() if key != "text"}
    string = more.get("text", string) if string is None else string
    found = ResultSet()
    for one in places:
        if _fits(one, name, wanted, string):
            found.append(one)
            if limit and len(found) == limit:
                break
    return found


def _fits(one, name, wanted, string):
    if isinstance(one, NavigableString):
        return string is not None and name is None and not wanted and _like(str(one), string)
    if string is not None and name is None and not wanted:
        return False
    if name is not None and not (name(one) if callable(name) else _like(one.name, name)):
        return False
    if string is not None and not (one.string is not None and _like(str(one.string), string)):
        return False
    return all(_attr(one.attrs.get(key), value) for key, value in wanted.items())


def _attr(got, wanted):
    if isinstance(got, list):
        return wanted is True or any(_like(part, wanted) for part in got) or _like(" ".join(got), wanted)
    return _like(got, wanted)


def _like(got, wanted):
    if wanted is None or wanted is False:
        return got is None
    if wanted is True:
        return got is not None
    if hasattr(wanted, "search"):
        return got is not None and bool(wanted.search(got))
    if callable(wanted):
        return bool(wanted(got))
    if isinstance(wanted, (list, tuple, set)):
        return any(_like(got, one) for one in wanted)
    return got is not None and str(got) == str(wanted)
