"""Runs queries in Spark and prints their rows as JSON: a test's half that needs Python.

Reads from standard input {"cases": [{"columns": [...], "rows": [[...]], "sql": "..."}]} and
prints a list of lists of rows. Needs `pyspark` and a Java runtime.
"""

import json
import sys

from pyspark.sql import SparkSession
from pyspark.sql.types import DoubleType, IntegerType, StructField, StructType

cases = json.load(sys.stdin)["cases"]
spark = (
    SparkSession.builder.master("local[1]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "1")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("OFF")
found = []
for case in cases:
    schema = StructType(
        [StructField("row", IntegerType())]
        + [StructField(name, DoubleType()) for name in case["columns"]]
    )
    rows = [
        [i, *[None if cell is None else float(cell) for cell in cells]]
        for i, cells in enumerate(case["rows"])
    ]
    spark.createDataFrame(rows, schema).createOrReplaceTempView("responses")
    found.append([row.asDict() for row in spark.sql(case["sql"].rstrip().rstrip(";")).collect()])
spark.stop()
json.dump(found, sys.stdout)
