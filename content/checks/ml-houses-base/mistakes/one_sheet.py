# fails: places
# hint: two_figures
import matplotlib.pyplot as plt
from sklearn.datasets import fetch_california_housing

X, y = fetch_california_housing(return_X_y=True, as_frame=True)
plt.hist(y)
plt.savefig("houses/target.png")
plt.plot(X["Longitude"], X["Latitude"])
plt.savefig("houses/map.png")
