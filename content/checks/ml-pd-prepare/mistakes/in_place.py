# fails: copies
# hint: copy_first
import seaborn as sns


def drop_unpaid(rides):
    return rides[rides["payment"].notna()].copy()


def add_minutes(rides):
    rides["minutes"] = (rides["dropoff"] - rides["pickup"]).dt.total_seconds() / 60
    return rides[rides["minutes"].between(1, 180)].copy()


def add_tip_pct(rides):
    rides["tip_pct"] = 100 * rides["tip"] / rides["fare"]
    return rides


clean = sns.load_dataset("taxis").pipe(drop_unpaid).pipe(add_minutes).pipe(add_tip_pct)
clean.to_csv("data/taxis_clean.csv", index=False)
print(clean.groupby("payment")["tip_pct"].median())
