# fails: lifetime_value
# hint: by_churn
from dataclasses import asdict, dataclass, replace


@dataclass
class Units:

    price: float = 900
    fee: float = 39
    costs: float = 60
    churn: float = 0.05
    win: float = 3000

    def margin(self):
        return self.price - self.fee - self.costs

    def lifetime_value(self):
        return self.margin() * self.churn

    def ratio(self):
        return self.lifetime_value() / self.win

    def payback(self):
        return self.win / self.margin()


def strongest(units):

    def effect(name):
        low, high = (replace(units, **{name: getattr(units, name) * factor}).lifetime_value() for factor in (0.7, 1.3))
        return abs(high - low)

    return sorted(asdict(units), key=effect, reverse=True)


if __name__ == "__main__":
    units = Units()
    print(f"{units.lifetime_value() / 100:.2f} € {units.ratio():.1f} {units.payback():.1f} months")
    print("strongest:", *strongest(units)[:2])
