# fails: strong_features
# hint: below
import statsmodels.api as sm
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)
large = sm.OLS(y, sm.add_constant(X)).fit()
print(large.summary())
strong = list(large.pvalues[large.pvalues < 0.05].index)
print(large.conf_int().loc[strong])
