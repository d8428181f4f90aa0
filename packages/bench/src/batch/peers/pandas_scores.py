# pandas with typed columns, means by numpy. usage: python3 pandas_scores.py IN OUT
import sys

import numpy as np
import pandas as pd

source, target = sys.argv[1:3]
items = [f"ecrr_{i}" for i in range(1, 37)]
reverse = [f"ecrr_{i}" for i in (9, 11, 20, 22, 26, 27, 28, 29, 30, 31, 33, 34, 35, 36)]
answers = pd.read_csv(source, dtype={item: "float32" for item in items}, engine="c")
answers[reverse] = 8 - answers[reverse]
scores = pd.DataFrame({"id": answers["id"]})
missing = 0
for name, keys in (("anxiety", items[:18]), ("avoidance", items[18:])):
    values = answers[keys].to_numpy(dtype="float64")
    given = (~np.isnan(values)).sum(axis=1)
    missing = missing + 18 - given
    means = np.nansum(values, axis=1) / np.maximum(given, 1)
    scores[name] = np.where(given >= 15, means, np.nan)
scores["missing"] = missing
scores.to_csv(target, index=False)
