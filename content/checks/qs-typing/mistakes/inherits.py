# fails: protocol
# hint: shape_only
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass
class Priced:
    price: float


class Order(Priced):
    def __init__(self, id: int, item: str, price: float) -> None:
        super().__init__(price)
        self.id = id
        self.item = item


def find(orders: Iterable[Order], id: int) -> Order | None:
    for order in orders:
        if order.id == id:
            return order
    return None


def first(items: Sequence[T]) -> T | None:
    return items[0] if items else None


def total(items: Iterable[Priced]) -> float:
    return sum(item.price for item in items)
