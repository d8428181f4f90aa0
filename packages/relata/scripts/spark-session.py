"""One Spark session that answers a test's questions: the half of it that needs Python.

Reads a JSON object a line: {"table", "columns", "file"} makes a view of a CSV file of numbers,
its first column `row`; {"sql", "file"} writes the rows of a query to a file, one JSON object a
line. Answers {} or {"error"} a line. Needs `pyspark` and a Java runtime.
"""

import json
import os
import sys

from pyspark.sql import SparkSession

spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.memory", "3g")
    .config("spark.sql.shuffle.partitions", "1")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("OFF")

# Bytes of a table for which Spark's compiler takes longer than the rows do without it.
SMALL = 200_000


def answer(asked):
    if "sql" not in asked:
        names = ["row INT", *(f"`{name}` DOUBLE" for name in asked["columns"])]
        table = spark.read.schema(", ".join(names)).csv(asked["file"])
        table.createOrReplaceTempView(asked["table"])
        small = os.path.getsize(asked["file"]) < SMALL
        spark.conf.set("spark.sql.codegen.wholeStage", str(not small).lower())
        spark.conf.set("spark.sql.codegen.factoryMode", "NO_CODEGEN" if small else "FALLBACK")
        return
    found = spark.sql(asked["sql"].rstrip().rstrip(";")).selectExpr("to_json(struct(*)) AS line")
    with open(asked["file"], "w", encoding="utf8") as file:
        file.writelines(f"{row.line}\n" for row in found.collect())


for line in sys.stdin:
    try:
        answer(json.loads(line))
        print("{}", flush=True)
    except Exception as error:  # noqa: BLE001  The test says what it was.
        print(json.dumps({"error": str(error)[:2000]}), flush=True)
spark.stop()
