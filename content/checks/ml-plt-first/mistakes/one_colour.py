# fails: three_colours
# hint: each_origin
import matplotlib.pyplot as plt
import seaborn as sns

cars = sns.load_dataset("mpg")
fig, ax = plt.subplots()
ax.scatter(cars["weight"], cars["mpg"])
ax.set_title("Heavy cars need more fuel")
ax.set_xlabel("weight (lb)")
ax.set_ylabel("economy (mpg)")
fig.savefig("figures/mpg.png", dpi=150, bbox_inches="tight")
