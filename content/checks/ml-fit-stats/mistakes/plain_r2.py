# fails: adjusted
# hint: refitted
import statsmodels.api as sm
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)
large = sm.OLS(y, sm.add_constant(X)).fit()
print(large.summary())
strong = list(large.pvalues.drop("const")[lambda p: p < 0.05].index)
print(large.conf_int().loc[strong])
small = sm.OLS(y, sm.add_constant(X[strong])).fit()
print(large.rsquared, small.rsquared)
