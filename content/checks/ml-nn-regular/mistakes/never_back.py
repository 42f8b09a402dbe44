# fails: starts_again
# hint: count_again
import copy


class EarlyStopping:
    def __init__(self, patience):
        self.patience, self.best, self.best_state, self.bad = patience, float("inf"), None, 0

    def step(self, loss, state):
        if loss < self.best:
            self.best = loss
            self.best_state = copy.deepcopy(state)
        else:
            self.bad += 1
        return self.bad >= self.patience
