# fails: strong_features
# hint: below
import statsmodels.api as sm
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)
large = sm.OLS(y, sm.add_constant(X)).fit()
print(large.summary())
strong = [name for name in X.columns if large.pvalues[name] > 0.05]
print(large.conf_int().loc[strong])
