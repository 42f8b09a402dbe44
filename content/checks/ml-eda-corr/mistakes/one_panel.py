# fails: four_plots
# hint: four_panels
import matplotlib.pyplot as plt
import seaborn as sns

anscombe = sns.load_dataset("anscombe")
groups = anscombe.groupby("dataset")
print(groups["y"].agg(["mean", "std"]), groups.apply(lambda part: part["x"].corr(part["y"])))
sns.scatterplot(anscombe, x="x", y="y", hue="dataset")
plt.savefig("figures/anscombe.png")
