# fails: pairs
# hint: saved
import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

penguins = pd.read_csv("data/penguins_clean.csv")
plt.figure()
sns.histplot(penguins, x="flipper_length_mm", hue="species")
plt.savefig("figures/hist.png")
plt.figure()
sns.boxplot(penguins, x="species", y="body_mass_g")
plt.savefig("figures/box.png")
plt.figure()
sns.barplot(penguins, x="species", y="body_mass_g")
plt.savefig("figures/bar.png")
sns.pairplot(penguins, hue="species")
