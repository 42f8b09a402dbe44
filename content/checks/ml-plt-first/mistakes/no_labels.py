# fails: legend
# hint: labels
import matplotlib.pyplot as plt
import seaborn as sns

cars = sns.load_dataset("mpg")
fig, ax = plt.subplots()
for origin in cars["origin"].unique():
    part = cars[cars["origin"] == origin]
    ax.scatter(part["weight"], part["mpg"])
ax.set_title("Heavy cars need more fuel")
ax.set_xlabel("weight (lb)")
ax.set_ylabel("economy (mpg)")
ax.legend()
fig.savefig("figures/mpg.png", dpi=150, bbox_inches="tight")
