# fails: yearly_growth
# hint: in_percent
import seaborn as sns

flights = sns.load_dataset("flights")
wide = flights.pivot(index="month", columns="year", values="passengers")
print(wide.max().max(), "Jul 1960")
totals = wide.sum()
growth = totals.pct_change()
long = wide.reset_index().melt(id_vars="month", var_name="year", value_name="passengers")
print(long["passengers"].sum(), flights["passengers"].sum())
