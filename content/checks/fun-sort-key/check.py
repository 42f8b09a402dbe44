"""A league table is sorted by one thing, and by three."""

from judge import gives

FILES = ("league.py",)

TEAMS = 'teams = [("owls", 7, 12), ("Cats", 7, 15), ("Ants", 9, 4), ("bees", 7, 12)]\n'


def names():
    """by_name goes from A to Z, whatever the capitals"""
    wanted = [("Ants", 9, 4), ("bees", 7, 12), ("Cats", 7, 15), ("owls", 7, 12)]
    gives("league.py", TEAMS + "by_name(teams)", wanted, hint="capitals")


def points_first():
    """table puts most points first, then most goals"""
    gives("league.py", TEAMS + "[team[0] for team in table(teams)][:2]", ["Ants", "Cats"], hint="most_first")
    gives("league.py", 'table([("A", 1, 9), ("B", 2, 0)])', [("B", 2, 0), ("A", 1, 9)], hint="most_first")


def ties():
    """with equal points and goals the names go from A to Z"""
    gives("league.py", 'table([("Owls", 7, 12), ("Bees", 7, 12)])', [("Bees", 7, 12), ("Owls", 7, 12)], hint="names_up")


def most_goals():
    """best gives the name with most goals: Cats"""
    gives("league.py", TEAMS + "best(teams)", "Cats", hint="only_name")
    gives("league.py", "best([])", None, hint="empty")


def untouched():
    """the list that was handed over keeps its order"""
    gives("league.py", TEAMS + "by_name(teams); table(teams); best(teams)\nteams[0]", ("owls", 7, 12), hint="new_list")
    gives("league.py", "table([])", [])
