# fails: saved
# hint: importance
import numpy as np
from sklearn.datasets import fetch_california_housing
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split


def add_features(df):
    return df.assign(
        rooms_per_person=df["AveRooms"] / df["AveOccup"],
        bedrooms_per_room=df["AveBedrms"] / df["AveRooms"],
        to_sf=np.hypot(df["Latitude"] - 37.77, df["Longitude"] + 122.42),
    )


X, y = fetch_california_housing(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(add_features(X), y, test_size=0.2, random_state=42)
model = Ridge().fit(X_train, y_train)
print(mean_absolute_error(y_test, model.predict(X_test)))
