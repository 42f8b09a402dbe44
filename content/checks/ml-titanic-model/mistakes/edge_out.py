# fails: at_the_edge
# hint: at_most
def winner(results):
    top = max(results, key=lambda name: results[name][0])
    border = results[top][0] - results[top][1]
    near = [name for name in results if results[name][0] > border]
    return min(near, key=lambda name: results[name][2])
