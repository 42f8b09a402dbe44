# fails: table
# hint: a_constant
import statsmodels.api as sm
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)
large = sm.OLS(y, X).fit()
print(large.summary())
strong = [name for name in X.columns if large.pvalues[name] < 0.05]
