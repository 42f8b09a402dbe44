# fails: five_asserts
# hint: piped
import seaborn as sns


def drop_unpaid(rides):
    return rides.dropna(subset=["payment"])


def add_minutes(rides):
    minutes = (rides["dropoff"] - rides["pickup"]).dt.total_seconds() / 60
    return rides.assign(minutes=minutes)[minutes.between(1, 180)]


def add_tip_pct(rides):
    return rides.assign(tip_pct=100 * rides["tip"] / rides["fare"])


clean = add_tip_pct(add_minutes(drop_unpaid(sns.load_dataset("taxis"))))
clean.to_csv("data/taxis_clean.csv", index=False)
print(clean.groupby("payment")["tip_pct"].median())
