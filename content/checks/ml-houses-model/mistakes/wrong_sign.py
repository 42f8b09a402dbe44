# fails: distance
# hint: two_sides
import numpy as np


def add_features(df):
    return df.assign(
        rooms_per_person=df["AveRooms"] / df["AveOccup"],
        bedrooms_per_room=df["AveBedrms"] / df["AveRooms"],
        to_sf=np.hypot(df["Latitude"] - 37.77, df["Longitude"] - 122.42),
    )
