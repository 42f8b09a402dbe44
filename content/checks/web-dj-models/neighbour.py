"""A zoo keeps animals and the houses they live in. What does one of each look like, and what does it show?

Each piece has a kind. The animal points at its house instead of repeating its name.
"""

from dataclasses import dataclass
from datetime import date


@dataclass
class House:
    label: str
    degrees: int


@dataclass
class Animal:
    call_name: str
    born: date
    house: House

    def __str__(self):
        return f"{self.call_name} in the {self.house.label} house"


print(Animal("Nilo", date(2021, 5, 4), House("monkey", 24)))
