"""Which product was clicked on, and when none is chosen."""

from judge import gives

FILES = ("board/clicks.py",)


def _click(label, **more):
    return {
        "points": [
            {"curveNumber": 0, "pointNumber": 3, "x": 1234.5, "y": label, "label": label, "value": 1234.5, **more}
        ]
    }


def _chosen(click, fired, wanted, hint=None):
    gives("board/clicks.py", f"chosen({click!r}, {fired!r})", wanted, hint=hint)


def product():
    """a click on REGENCY CAKESTAND 3 TIER chooses it"""
    _chosen(_click("REGENCY CAKESTAND 3 TIER"), "products", "REGENCY CAKESTAND 3 TIER", hint="the_label")


def other_product():
    """a click on PARTY BUNTING chooses that, whatever the chart is called"""
    for fired in ("products", "top-ten"):
        _chosen(_click("PARTY BUNTING"), fired, "PARTY BUNTING", hint="any_chart")


def the_label():
    """the label counts, and neither x nor y"""
    _chosen(_click("JUMBO BAG", x=7, y="12th"), "products", "JUMBO BAG", hint="the_label")


def not_yet():
    """before the first click nothing is chosen"""
    _chosen(None, None, None, hint="none_yet")
    _chosen(None, "products", None, hint="none_yet")


def button():
    """the button all-products resets it, though clickData still holds the last click"""
    _chosen(_click("PARTY BUNTING"), "all-products", None, hint="still_there")
    _chosen(None, "all-products", None, hint="none_yet")


def first_load():
    """with a click and nothing that fired, as after a reload, the click counts"""
    _chosen(_click("PARTY BUNTING"), None, "PARTY BUNTING", hint="any_chart")
