# fails: a_copy
# hint: copy_first
import numpy as np


def add_features(df):
    df["rooms_per_person"] = df["AveRooms"] / df["AveOccup"]
    df["bedrooms_per_room"] = df["AveBedrms"] / df["AveRooms"]
    df["to_sf"] = np.hypot(df["Latitude"] - 37.77, df["Longitude"] + 122.42)
    return df
