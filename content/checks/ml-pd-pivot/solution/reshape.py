import seaborn as sns

flights = sns.load_dataset("flights")
wide = flights.pivot(index="month", columns="year", values="passengers")
month, year = wide.stack().idxmax()
print("busiest:", month, year, wide.loc[month, year])

totals = wide.sum()
growth = totals.pct_change() * 100
print(totals, growth)

long = wide.reset_index().melt(id_vars="month", var_name="year", value_name="passengers")
print(long["passengers"].sum(), flights["passengers"].sum())
