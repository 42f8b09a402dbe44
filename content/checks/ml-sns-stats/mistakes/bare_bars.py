# fails: bars
# hint: error_lines
import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

penguins = pd.read_csv("data/penguins_clean.csv")
sns.histplot(penguins, x="flipper_length_mm", hue="species")
plt.savefig("figures/hist.png")
plt.figure()
sns.boxplot(penguins, x="species", y="body_mass_g", hue="species")
plt.savefig("figures/box.png")
plt.figure()
sns.barplot(penguins, x="species", y="body_mass_g", errorbar=None)
plt.savefig("figures/bar.png")
