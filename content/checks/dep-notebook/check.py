"""A notebook, turned into functions and a command."""

from judge import expect, run, value

FILES = ("wine/train.py",)
PACKAGES = ("pandas", "sklearn")
PARROT = """
    class Parrot:
        known, asked = set(), []
        def fit(self, X, y):
            self.known, self.asked = set(map(tuple, X.values)), []
            return self
        def predict(self, X):
            self.asked += list(map(tuple, X.values))
            return [0] * len(X)
        def score(self, X, y):
            return sum(int(one) == 0 for one in self.predict(X)) / len(X)
    X, y = load_data()
"""


def data():
    """load_data gives 178 rows of 13 columns, and 178 classes of three kinds"""
    got = value("wine/train.py", "X, y = load_data()\n[list(X.shape), len(y), sorted(set(int(one) for one in y))]")
    expect(got, [[178, 13], 178, [0, 1, 2]], of="shape, classes", hint="x_and_y")


def renamed():
    """the column with the slash is called od280, where it was"""
    names = [str(name) for name in value("wine/train.py", "list(load_data()[0].columns)")]
    expect(
        [name for name in names if "/" in name or name.startswith("od280")], ["od280"], of="its name", hint="new_name"
    )
    expect(names[0], "alcohol", of="the first column")


def pipeline():
    """the model scales, and isn't fitted yet"""
    lines = "import pandas as pd\nmodel = build_model()\n[name for name in dir(model) if name in ('steps', 'predict')], hasattr(model, 'classes_')"
    expect(
        value("wine/train.py", lines), (["predict", "steps"], False), of="a pipeline that isn't fitted", hint="unfitted"
    )
    lines = "X, y = load_data()\nfirst = build_model().fit(X, y).predict_proba(X)\nbig = X.copy()\nbig['proline'] *= 1000\n[float(abs(first - build_model().fit(big, y).predict_proba(big)).max()) < 1e-6]"
    expect(value("wine/train.py", lines), [True], of="a larger unit of proline changes nothing", hint="scales")


def accuracy():
    """evaluate gives at least 0.90 for seed 42, and a seed always splits alike"""
    lines = "X, y = load_data()\nfloat(evaluate(build_model(), X, y, 42))"
    first = value("wine/train.py", lines)
    expect(0.9 <= first <= 1, True, of="the accuracy lies from 0.90 to 1", hint="the_rest")
    lines = f"""{PARROT}
    parrots = [Parrot(), Parrot(), Parrot()]
    for parrot, seed in zip(parrots, (42, 42, 7)):
        evaluate(parrot, X, y, seed)
    [parrots[0].known == parrot.known for parrot in parrots[1:]]
    """
    expect(
        value("wine/train.py", lines), [True, False], of="the same split for seed 42, and for seed 7", hint="by_seed"
    )


def held_out():
    """it is measured on a quarter that wasn't trained on"""
    lines = f"""{PARROT}
    parrot = Parrot()
    evaluate(parrot, X, y, 42)
    [len(parrot.known), len(parrot.asked), len(parrot.known & set(parrot.asked))]
    """
    expect(value("wine/train.py", lines), [133, 45, 0], of="trained on, asked about, both", hint="the_rest")


def command():
    """python -m wine.train --seed 42 prints that accuracy"""
    wanted = value("wine/train.py", "X, y = load_data()\nround(float(evaluate(build_model(), X, y, 42)), 2)")
    done = run("wine/train.py", "--seed", "42", module="wine.train")
    found = [number for number in done.numbers if abs(number - wanted) < 0.006 or abs(number - 100 * wanted) < 0.6]
    expect(bool(found), True, of=f"an accuracy of {wanted} is printed", hint="prints_it")
