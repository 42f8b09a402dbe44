# fails: four_datasets
# hint: each_dataset
import matplotlib.pyplot as plt
import seaborn as sns

anscombe = sns.load_dataset("anscombe")
print(anscombe["y"].mean(), anscombe["y"].std(), anscombe["x"].corr(anscombe["y"]))
sns.scatterplot(anscombe, x="x", y="y", hue="dataset")
plt.savefig("figures/anscombe.png")
