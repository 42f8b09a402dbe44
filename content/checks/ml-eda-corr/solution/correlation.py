import matplotlib.pyplot as plt
import seaborn as sns

anscombe = sns.load_dataset("anscombe")
for name, part in anscombe.groupby("dataset"):
    print(name, part["y"].mean(), part["y"].std(), part["x"].corr(part["y"]))

sns.relplot(anscombe, x="x", y="y", col="dataset", col_wrap=2)  # free: how the panels are laid out is yours
plt.savefig("figures/anscombe.png")

cars = sns.load_dataset("mpg")
plt.figure()
sns.heatmap(cars.corr(numeric_only=True), annot=True, fmt=".2f", vmin=-1, vmax=1)
plt.savefig("figures/corr.png")

print("Pearson", cars["weight"].corr(cars["mpg"]))
print("Spearman", cars["weight"].corr(cars["mpg"], method="spearman"))
