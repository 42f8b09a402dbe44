# fails: boxes
# hint: by_species
import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

penguins = pd.read_csv("data/penguins_clean.csv")
sns.histplot(penguins, x="flipper_length_mm", hue="species")
plt.savefig("figures/hist.png")
sns.boxplot(penguins, y="body_mass_g")
plt.savefig("figures/box.png")
sns.barplot(penguins, y="body_mass_g")
plt.savefig("figures/bar.png")
sns.pairplot(penguins, hue="species")
plt.savefig("figures/pairs.png")
