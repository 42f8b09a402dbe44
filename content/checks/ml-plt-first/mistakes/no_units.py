# fails: units
# hint: a_unit
import matplotlib.pyplot as plt
import seaborn as sns

cars = sns.load_dataset("mpg")
fig, ax = plt.subplots()
for origin in cars["origin"].unique():
    part = cars[cars["origin"] == origin]
    ax.scatter(part["weight"], part["mpg"], label=origin)
ax.set_title("Heavy cars need more fuel")
ax.set_xlabel("weight")
ax.set_ylabel("mpg")
ax.legend()
fig.savefig("figures/mpg.png", dpi=150, bbox_inches="tight")
