import matplotlib.pyplot as plt
import seaborn as sns

cars = sns.load_dataset("mpg")

fig, ax = plt.subplots()
for origin, group in cars.groupby("origin"):
    ax.scatter(group["weight"], group["mpg"], label=origin, alpha=0.6)  # free: looks are yours

ax.set_title("Heavy cars drive fewer miles on a gallon")
ax.set_xlabel("weight (lb)")
ax.set_ylabel("fuel economy (miles per gallon)")
ax.legend(title="origin")
fig.savefig("figures/mpg.png", dpi=150, bbox_inches="tight")  # free: looks are yours
