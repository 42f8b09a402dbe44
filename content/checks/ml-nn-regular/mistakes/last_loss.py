# fails: stops
# hint: compare_with_best
import copy


class EarlyStopping:
    def __init__(self, patience):
        self.patience, self.last, self.best_state, self.bad = patience, float("inf"), None, 0

    def step(self, loss, state):
        if loss < self.last:
            self.best_state = copy.deepcopy(state)
            self.bad = 0
        else:
            self.bad += 1
        self.last = loss
        return self.bad >= self.patience
