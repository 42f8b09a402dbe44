# fails: pearson_spearman
# hint: by_ranks
import matplotlib.pyplot as plt
import seaborn as sns

anscombe = sns.load_dataset("anscombe")
for name in ("I", "II", "III", "IV"):
    part = anscombe[anscombe["dataset"] == name]
    print(name, part["y"].mean(), part["y"].std(), part["x"].corr(part["y"]))
fig, axes = plt.subplots(2, 2)
for ax, (name, part) in zip(axes.flat, anscombe.groupby("dataset")):
    ax.plot(part["x"], part["y"], "o")
fig.savefig("figures/anscombe.png")
fig, ax = plt.subplots()
cars = sns.load_dataset("mpg")
sns.heatmap(cars.corr(numeric_only=True), annot=True, vmin=-1, vmax=1, ax=ax)
fig.savefig("figures/corr.png")
print(cars["weight"].corr(cars["mpg"]), cars["mpg"].corr(cars["weight"]))
