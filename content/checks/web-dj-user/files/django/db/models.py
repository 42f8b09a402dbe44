# ruff: noqa
"""Stands in for django.db.models: fields and constraints remember what they were told."""

import enum
import operator

from django import Anything

CASCADE, PROTECT, RESTRICT, SET_NULL, SET_DEFAULT, DO_NOTHING = (
    "CASCADE",
    "PROTECT",
    "RESTRICT",
    "SET_NULL",
    "SET_DEFAULT",
    "DO_NOTHING",
)


_PLACES = {
    "ForeignKey": ("to", "on_delete", "related_name"),
    "OneToOneField": ("to", "on_delete", "to_field"),
    "ManyToManyField": ("to", "related_name"),
}


class Field:
    def __init__(self, kind, args, options):
        given = zip(_PLACES.get(kind, ()), args)
        self.kind, self.args, self.options = kind, args, {**dict(given), **options}

    @property
    def to(self):
        """Name the model that a relation points at."""
        aim = self.options.get("to", "")
        return (aim if isinstance(aim, str) else getattr(aim, "__name__", "User")).split(".")[-1]

    @property
    def default(self):
        found = self.options.get("default")
        return found() if callable(found) and not isinstance(found, type) else found


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    if name.endswith(("Field", "Key")):
        return lambda *args, **options: Field(name, args, options)
    return Anything()


class Manager:
    def __init__(self, model=None):
        self.model = model

    @classmethod
    def from_queryset(cls, queryset):
        return cls

    def bulk_update(self, things, fields, batch_size=None):
        for thing in things:
            thing.save()
        return len(list(things))

    def __getattr__(self, name):
        return Anything()


class QuerySet(Anything):
    @classmethod
    def as_manager(cls):
        return Manager()


class ModelBase(type):
    def __new__(meta, name, bases, names):
        fields = {key: made for base in bases for key, made in getattr(base, "fields_", {}).items()}
        fields |= {key: made for key, made in names.items() if isinstance(made, Field)}
        model = super().__new__(meta, name, bases, {k: v for k, v in names.items() if not isinstance(v, Field)})
        model.fields_ = fields
        model.meta_ = names.get("Meta", getattr(model, "meta_", None))
        model.objects = Manager(model)
        model._default_manager = model.objects
        model.DoesNotExist = type("DoesNotExist", (Exception,), {})
        return model


class Model(metaclass=ModelBase):
    pk = id = None

    def __init__(self, **values):
        for name, field in self.fields_.items():
            setattr(self, name, values.pop(name, field.default))
        for name, given in values.items():
            setattr(self, name, given)
        self.saved_ = 0

    def save(self, *args, **named):
        self.saved_ += 1

    def full_clean(self, *args, **named):
        pass

    clean = full_clean

    def __getattr__(self, name):
        if name.startswith("get_") and name.endswith("_display"):
            return lambda: str(getattr(self, name[4:-8]))
        if name.endswith("_id") and name[:-3] in type(self).fields_:
            return getattr(getattr(self, name[:-3]), "pk", None)
        raise AttributeError(name)


class _ChoicesMeta(enum.EnumMeta):
    @property
    def choices(cls):
        return [(one.value, one.label) for one in cls]

    @property
    def values(cls):
        return [one.value for one in cls]

    @property
    def labels(cls):
        return [one.label for one in cls]


class TextChoices(str, enum.Enum, metaclass=_ChoicesMeta):
    def __new__(cls, text, label=None):
        one = str.__new__(cls, text)
        one._value_, one.label_ = text, label
        return one

    @property
    def label(self):
        return str(self.label_ or self.name.replace("_", " ").title())

    def __str__(self):
        return self.value


class IntegerChoices(int, enum.Enum, metaclass=_ChoicesMeta):
    def __new__(cls, number, label=None):
        one = int.__new__(cls, number)
        one._value_, one.label_ = number, label
        return one

    @property
    def label(self):
        return str(self.label_ or self.name.replace("_", " ").title())


class _Sum:
    def __add__(self, other):
        return Combined(operator.add, self, other)

    def __sub__(self, other):
        return Combined(operator.sub, self, other)

    def __mul__(self, other):
        return Combined(operator.mul, self, other)

    def __radd__(self, other):
        return Combined(operator.add, other, self)


class Combined(_Sum):
    def __init__(self, how, left, right):
        self.how, self.left, self.right = how, left, right

    def of(self, row):
        return self.how(of(self.left, row), of(self.right, row))


class F(_Sum):
    def __init__(self, name):
        self.name = name

    def of(self, row):
        return row[self.name] if isinstance(row, dict) else getattr(row, self.name)


class Value(_Sum):
    def __init__(self, value, **named):
        self.value = value

    def of(self, row):
        return self.value


def of(thing, row):
    """Work out an expression for a row."""
    return thing.of(row) if hasattr(thing, "of") and hasattr(type(thing), "of") else thing


_LOOKUPS = {
    "exact": operator.eq,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
    "in": lambda one, many: one in list(many),
    "range": lambda one, ends: ends[0] <= one <= ends[1],
    "isnull": lambda one, asked: (one is None) == asked,
}


class Q:
    def __init__(self, *parts, _connector="AND", _negated=False, **lookups):
        self.parts, self.any, self.negated = [*parts, *sorted(lookups.items())], _connector == "OR", _negated

    def __and__(self, other):
        return Q(self, other)

    def __or__(self, other):
        return Q(self, other, _connector="OR")

    def __invert__(self):
        return Q(self, _negated=True)

    def holds(self, row):
        """Tell whether a row, a dict, fulfils it."""
        found = [_part(part, row) for part in self.parts]
        return (any(found) if self.any else all(found)) != self.negated


def _part(part, row):
    if hasattr(part, "holds"):
        return part.holds(row)
    name, _, lookup = part[0].partition("__")
    wanted = of(part[1], row)
    wanted = getattr(wanted, "value", wanted)
    return bool(_LOOKUPS[lookup or "exact"](row[name], wanted))


class CheckConstraint:
    def __init__(self, *, condition=None, check=None, name="", violation_error_message=None, **more):
        self.condition, self.name, self.message = condition or check, name, violation_error_message


class UniqueConstraint:
    def __init__(self, *parts, fields=(), condition=None, name="", violation_error_message=None, **more):
        self.fields = [*fields, *(part.strip("-") for part in parts if isinstance(part, str))]
        self.condition, self.name, self.message = condition, name, violation_error_message
