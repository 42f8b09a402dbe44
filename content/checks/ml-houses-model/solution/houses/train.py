import joblib
import numpy as np
from sklearn.datasets import fetch_california_housing
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.inspection import permutation_importance
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import cross_val_score, train_test_split


def add_features(df):
    """Add rooms for each person, bedrooms for each room, and the way to San Francisco."""
    return df.assign(
        rooms_per_person=df["AveRooms"] / df["AveOccup"],
        bedrooms_per_room=df["AveBedrms"] / df["AveRooms"],
        to_sf=np.hypot(df["Latitude"] - 37.77, df["Longitude"] + 122.42),
    )


X, y = fetch_california_housing(return_X_y=True, as_frame=True)  # free: a frame may be had in two ways
X_train, X_test, y_train, y_test = train_test_split(add_features(X), y, test_size=0.2, random_state=42)  # free: the split of part 1


def error(model):
    return -cross_val_score(model, X_train, y_train, cv=5, scoring="neg_mean_absolute_error").mean()  # free: how you fold is yours


model = min((Ridge(), HistGradientBoostingRegressor(max_iter=60, random_state=0)), key=error)  # free: settings are yours
model.fit(X_train, y_train)
print("test MAE", mean_absolute_error(y_test, model.predict(X_test)))

importance = permutation_importance(model, X_test, y_test, random_state=0)  # free: the seed is yours
for name, drop in zip(X_test.columns, importance.importances_mean):
    print(name, drop)
joblib.dump(model, "houses/model.joblib")
