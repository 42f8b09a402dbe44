# fails: first_of
# hint: IndexError
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

T = TypeVar("T")


@dataclass
class Order:
    id: int
    item: str
    price: float


class Priced(Protocol):
    """Whatever has a price."""

    @property
    def price(self) -> float: ...


def find(orders: Iterable[Order], id: int) -> Order | None:
    """Give the order with an id."""
    return next((order for order in orders if order.id == id), None)


def first(items: Sequence[T]) -> T | None:
    """Give the first item, if there is one."""
    return items[0]


def total(items: Iterable[Priced]) -> float:
    """Add up the prices."""
    return sum(item.price for item in items)
