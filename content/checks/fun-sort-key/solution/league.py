def by_name(teams):
    return sorted(teams, key=lambda team: team[0].lower())


def table(teams):
    return sorted(teams, key=lambda team: (-team[1], -team[2], team[0]))


def best(teams):
    winner = max(teams, key=lambda team: team[2], default=None)
    return winner[0] if winner else None
