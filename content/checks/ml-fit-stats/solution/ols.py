import matplotlib.pyplot as plt
import statsmodels.api as sm
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)
large = sm.OLS(y, sm.add_constant(X)).fit()
print(large.summary())

strong = [name for name in X.columns if large.pvalues[name] < 0.05]  # free: no p is exactly 0.05
print(large.conf_int().loc[strong])

small = sm.OLS(y, sm.add_constant(X[strong])).fit()
print(large.rsquared_adj, small.rsquared_adj)

plt.scatter(small.fittedvalues, small.resid)  # free: the plot is for your eyes
plt.savefig("residuals.png")  # free: the plot is for your eyes
