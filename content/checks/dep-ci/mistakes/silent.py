# fails: good
# hint: prints_it
import sys

from wine.train import build_model, evaluate, load_data

LEAST = 0.90

X, y = load_data()
accuracy = evaluate(build_model(), X, y, 42)

sys.exit(1 if accuracy < LEAST else 0)
