# fails: clear_winner
# hint: best_mean
def winner(results):
    return min(results, key=lambda name: results[name][2])
