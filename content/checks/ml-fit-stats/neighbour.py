"""Does the size of a garden say something about the birds in it? Fit a line, and ask how sure its slope is.

The interval of the slope leaves out 0, so chance alone would hardly make such a slope.
"""

import pandas as pd
import statsmodels.formula.api as smf

gardens = pd.DataFrame({"ares": [2, 4, 5, 8, 9, 12, 15], "birds": [3, 4, 7, 8, 12, 12, 17]})
fitted = smf.ols("birds ~ ares", gardens).fit()
low, high = fitted.conf_int().loc["ares"].round(2)
print("slope", fitted.params.ares.round(2), "between", low, "and", high)
print("p", fitted.pvalues.ares.round(5))
