# fails: bad
# hint: exit_code
import sys

from wine.train import build_model, evaluate, load_data

LEAST = 0.90

X, y = load_data()
accuracy = evaluate(build_model(), X, y, 42)
print(f"accuracy {accuracy:.4f}, at least {LEAST:.2f} is wanted")
print("too low" if accuracy < LEAST else "fine")
