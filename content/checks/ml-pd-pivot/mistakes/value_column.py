# fails: long_again
# hint: KeyError
import seaborn as sns

flights = sns.load_dataset("flights")
wide = flights.pivot(index="month", columns="year", values="passengers")
print(wide.max().max(), "Jul 1960")
totals = wide.sum()
growth = totals.pct_change() * 100
long = wide.reset_index().melt(id_vars="month")
print(long["value"].sum(), flights["passengers"].sum())
