from functools import total_ordering


@total_ordering
class Money:
    """An amount in a currency."""

    def __init__(self, amount, currency="EUR"):
        self._amount, self._currency = amount, currency

    def __repr__(self):
        return "Money(%r, %r)" % (self._amount, self._currency)

    def __str__(self):
        return "%.2f %s" % (self._amount, self._currency)

    def _key(self):
        return (self._amount, self._currency)

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Money) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __lt__(self, other):
        return self._amount < other._amount if isinstance(other, Money) else NotImplemented

    def __add__(self, other):
        if isinstance(other, Money):
            if other._currency == self._currency:
                return Money(self._amount + other._amount, self._currency)
            raise ValueError(f"{self._currency} and {other._currency} can't be added")
        return NotImplemented
