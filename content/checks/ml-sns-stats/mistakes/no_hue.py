# fails: histogram
# hint: hue
import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

penguins = pd.read_csv("data/penguins_clean.csv")
sns.histplot(penguins, x="flipper_length_mm")
plt.savefig("figures/hist.png")
