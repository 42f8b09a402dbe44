"""A sports club shows its teams. A team has a town and a nickname, and a number to fall back on.

The shown name reads like a value. What is empty is left out, and if nothing is left the number has to do.
"""


class Team:
    def __init__(self, number, town="", nickname=""):
        self.number, self.town, self.nickname = number, town, nickname

    @property
    def shown(self):
        return " ".join(filter(None, (self.town, self.nickname))) or f"Team {self.number}"


for team in (Team(1, "Graz", "Owls"), Team(2, nickname="Foxes"), Team(3)):
    print(team.shown)
