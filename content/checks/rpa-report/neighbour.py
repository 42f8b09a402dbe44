"""Which moves of a board game break its rules?"""

allowed = {"start": ["red"], "red": ["blue", "goal"]}
game = ["start", "red", "red", "goal"]
for here, there in zip(game, game[1:]):
    print(here, there, "fine" if there in allowed.get(here, []) else "not allowed")
