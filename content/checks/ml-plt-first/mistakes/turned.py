# fails: all_cars
# hint: two_axes
import matplotlib.pyplot as plt
import seaborn as sns

cars = sns.load_dataset("mpg")
fig, ax = plt.subplots()
for origin, part in cars.groupby("origin"):
    ax.scatter(part["mpg"], part["weight"], label=origin)
ax.set_title("Heavy cars need more fuel")
ax.set_xlabel("economy (mpg)")
ax.set_ylabel("weight (lb)")
ax.legend()
fig.savefig("figures/mpg.png", dpi=150, bbox_inches="tight")
