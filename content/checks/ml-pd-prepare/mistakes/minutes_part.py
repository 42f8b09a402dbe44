# fails: minutes
# hint: whole_time
import seaborn as sns


def drop_unpaid(rides):
    return rides.dropna(subset=["payment"])


def add_minutes(rides):
    rides = rides.copy()
    rides["minutes"] = rides["dropoff"].dt.minute - rides["pickup"].dt.minute
    return rides[(rides["minutes"] >= 1) & (rides["minutes"] <= 180)]


def add_tip_pct(rides):
    return rides.assign(tip_pct=100 * rides["tip"] / rides["fare"])


clean = sns.load_dataset("taxis").pipe(drop_unpaid).pipe(add_minutes).pipe(add_tip_pct)
clean.to_csv("data/taxis_clean.csv", index=False)
print(clean.groupby("payment")["tip_pct"].median())
