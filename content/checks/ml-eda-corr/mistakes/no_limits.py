# fails: heatmap
# hint: both_limits
import matplotlib.pyplot as plt
import seaborn as sns

anscombe = sns.load_dataset("anscombe")
for name in ("I", "II", "III", "IV"):
    part = anscombe[anscombe["dataset"] == name]
    print(name, part["y"].mean(), part["y"].std(), part["x"].corr(part["y"]))
sns.lmplot(anscombe, x="x", y="y", col="dataset", ci=None)
plt.savefig("figures/anscombe.png")
plt.figure()
cars = sns.load_dataset("mpg")
sns.heatmap(cars.corr(numeric_only=True), annot=True)
plt.savefig("figures/corr.png")
print(cars["weight"].corr(cars["mpg"]), cars["weight"].corr(cars["mpg"], method="spearman"))
