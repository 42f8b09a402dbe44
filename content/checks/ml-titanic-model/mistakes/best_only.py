# fails: fastest_near
# hint: among_the_near
def winner(results):
    return max(results, key=lambda name: results[name][0])
