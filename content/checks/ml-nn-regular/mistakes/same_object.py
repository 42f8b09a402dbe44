# fails: copied
# hint: deep_copy
class EarlyStopping:
    def __init__(self, patience):
        self.patience, self.best, self.best_state, self.bad = patience, float("inf"), None, 0

    def step(self, loss, state):
        if loss < self.best:
            self.best, self.best_state, self.bad = loss, state, 0
        else:
            self.bad += 1
        return self.bad >= self.patience
