from copy import deepcopy
from math import inf


class EarlyStopping:
    """Says when to stop, and keeps the best state."""

    def __init__(self, patience):
        self.patience = patience
        self.best_loss = inf
        self.best_state = None
        self.waited = 0

    def step(self, loss, state):
        if loss < self.best_loss:
            self.best_loss, self.best_state, self.waited = loss, deepcopy(state), 0
        else:
            self.waited += 1
        return self.waited >= self.patience
