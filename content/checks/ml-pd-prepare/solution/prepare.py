import seaborn as sns


def drop_unpaid(rides):
    return rides.dropna(subset=["payment"])


def add_minutes(rides):
    minutes = (rides["dropoff"] - rides["pickup"]).dt.total_seconds() / 60
    return rides.assign(minutes=minutes)[minutes.between(1, 180)]


def add_tip_pct(rides):
    return rides.assign(tip_pct=100 * rides["tip"] / rides["fare"])


clean = sns.load_dataset("taxis").pipe(drop_unpaid).pipe(add_minutes).pipe(add_tip_pct)
clean.to_csv("data/taxis_clean.csv", index=False)  # free: an index does no harm
print(clean.groupby("payment")["tip_pct"].median())

assert {"minutes", "tip_pct"} <= set(clean.columns)  # free: which claims you make is left open
assert clean["payment"].notna().all()
assert clean["minutes"].between(1, 180).all()  # free: which claims you make is left open
assert (clean["tip_pct"] >= 0).all()  # free: which claims you make is left open
assert len(clean) > 0  # free: which claims you make is left open
