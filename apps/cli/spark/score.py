"""Runs the queries of `relata score --engine spark` in one Spark session.

Not for use by hand: `relata` starts it with `spark-submit` and talks with it through JSON files
in a private folder, its only argument. It reads `request.json`, answers `schema.json`, waits for
`plan.json`, and answers `result.json` or `error.json`. When the file `stop` appears, or the
process that started it is gone, it cancels what runs, removes what it wrote, and ends.

Nothing it prints or answers holds a cell of the table: of an error, only its classes.
"""

import json
import os
import shutil
import sys
import threading
import time

from pyspark.sql import Observation, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import StringType, StructField, StructType

RAGGED = "relata_ragged"

# Each puts what a filter looks at in place of its name, view after view: of a filter over every
# answer that makes an expression too large to plan. Our one filter is over the whole table.
EXCLUDED = ",".join(
    f"org.apache.spark.sql.catalyst.optimizer.{rule}"
    for rule in ("PushDownPredicates", "InferFiltersFromConstraints", "InferFiltersFromGenerate")
)


class Stopped(Exception):
    """Whoever started this asked it to stop."""


class Refused(Exception):
    """Something that the user can mend: its kind, and a path or name it is about."""

    def __init__(self, kind, about=None):
        super().__init__(kind)
        self.kind = kind
        self.about = about


class Exchange:
    """The folder through which `relata` and this job talk. A file in it is whole once it is there."""

    def __init__(self, folder):
        self.folder = folder
        self.starter = None

    def path(self, name):
        return os.path.join(self.folder, name)

    def read(self, name):
        with open(self.path(name), encoding="utf8") as file:
            return json.load(file)

    def write(self, name, value):
        part = self.path(f"{name}.part")
        with open(part, "w", encoding="utf8") as file:
            json.dump(value, file)
        os.replace(part, self.path(name))

    def abandoned(self):
        """True where the process that started this is gone."""
        try:
            os.kill(self.starter, 0)
        except ProcessLookupError:
            return True
        except PermissionError:
            pass
        return False

    def stopping(self):
        return (
            os.path.exists(self.path("stop"))
            or not os.path.isdir(self.folder)
            or self.abandoned()
        )

    def check(self):
        if self.stopping():
            raise Stopped()

    def wait_for(self, name):
        while not os.path.exists(self.path(name)):
            self.check()
            time.sleep(0.05)
        return self.read(name)


def watch(exchange, spark):
    """Cancels what runs as soon as a stop is asked for; ends the process if that does not help."""
    while not exchange.stopping():
        time.sleep(0.5)
    for _ in range(60):
        spark.sparkContext.cancelAllJobs()
        time.sleep(0.5)
    os._exit(1)


def open_session():
    spark = (
        SparkSession.builder.appName("relata score")
        .config("spark.sql.caseSensitive", "true")
        .config("spark.sql.ansi.enabled", "true")
        .config("spark.sql.parser.escapedStringLiterals", "false")
        .config("spark.sql.parser.quotedRegexColumnNames", "false")
        .config("spark.sql.optimizer.excludedRules", EXCLUDED)
        # Java compiles no method above this size: Spark is to cut longer ones into pieces.
        .config("spark.sql.codegen.hugeMethodLimit", "8000")
        # Rows of delimited text are counted cell by cell, those that are not scored too.
        .config("spark.sql.csv.parser.columnPruning.enabled", "false")
        .getOrCreate()
    )
    hadoop = spark._jsc.hadoopConfiguration()
    # Tasks hand in their files once, whoever else has run them and was lost.
    hadoop.set("mapreduce.fileoutputcommitter.algorithm.version", "1")
    # Spark's own connector knows object storage as s3a; vendors set s3 themselves.
    if hadoop.get("fs.s3.impl") is None:
        hadoop.set("fs.s3.impl", "org.apache.hadoop.fs.s3a.S3AFileSystem")
    return spark


def located(spark, name):
    path = spark._jvm.org.apache.hadoop.fs.Path(name)
    return path.getFileSystem(spark._jsc.hadoopConfiguration()), path


def exists(spark, name):
    filesystem, path = located(spark, name)
    return filesystem.exists(path)


def remove(spark, name):
    filesystem, path = located(spark, name)
    filesystem.delete(path, True)


def clear_up(spark, names):
    """Removes what was written. A task that is being cancelled may still open a file: look twice."""
    calm = 0
    while spark is not None and names and calm < 4:
        left = [name for name in names if exists(spark, name)]
        for name in left:
            remove(spark, name)
        calm = 0 if left else calm + 1
        time.sleep(0.25)


def rename(spark, source, target):
    if exists(spark, target):
        raise Refused("outputExists", target)
    filesystem, path = located(spark, source)
    if not filesystem.rename(path, located(spark, target)[1]):
        raise Refused("outputNotNamed", target)


def read_delimited(spark, request):
    """Every cell as text. A row that has more or fewer cells than the header is marked."""
    reader = spark.read.options(**request["options"])
    first = reader.csv(request["input"], header=False).limit(1).collect()
    if not first:
        raise Refused("inputEmpty")
    header = [cell or "" for cell in first[0]]
    # A column without a name gets one; the headers of all files are then not compared.
    named = all(header)
    names = [name or f"_c{i}" for i, name in enumerate(header)]
    if len(set(names)) < len(names):
        return None, header
    schema = StructType([StructField(name, StringType()) for name in (*names, RAGGED)])
    table = reader.csv(
        request["input"],
        schema=schema,
        header=True,
        mode="PERMISSIVE",
        columnNameOfCorruptRecord=RAGGED,
        enforceSchema=not named,
    )
    return table, header


def read_table(spark, request):
    if request["format"] == "csv":
        return read_delimited(spark, request)
    table = spark.read.format(request["format"]).load(request["input"])
    if request["format"] == "json" and "_corrupt_record" in table.columns:
        raise Refused("inputBroken")
    return table, table.columns


def write_table(table, output):
    table.write.format(output["format"]).options(**output["options"]).mode("errorifexists").save(
        output["temporary"]
    )


def score(spark, exchange, table, plan):
    """Writes every output under a temporary name, and answers the counts."""
    table.createOrReplaceTempView("relata_source")
    for view in plan["views"]:
        spark.sql(view["sql"]).createOrReplaceTempView(view["name"])
    scored = spark.table(plan["views"][-1]["name"])
    seen = Observation("relata")
    counts = [F.expr(sql).alias(name) for name, sql in plan["counts"].items()]
    exchange.check()
    write_table(scored.observe(seen, *counts).selectExpr(*plan["select"]), plan["scores"])
    exchange.check()
    if plan["rejects"] is not None:
        write_table(spark.sql(plan["rejects"]["sql"]), plan["rejects"])
        exchange.check()
    return seen.get


def commit(spark, outputs):
    """Gives every output its name, or none: what has its name already is taken back."""
    done = []
    try:
        for output in outputs:
            rename(spark, output["temporary"], output["path"])
            done.append(output)
    except BaseException:
        for output in done:
            rename(spark, output["path"], output["temporary"])
        raise


def described(error, stage):
    """An error as far as it can be told: its classes, and no word that may come from the table."""
    if isinstance(error, Refused):
        return {"stage": stage, "kind": error.kind, "about": error.about}
    classes, conditions = [], []
    cause = getattr(error, "java_exception", None) or getattr(error, "_origin", None)
    full = False
    for _ in range(12):
        if cause is None:
            break
        classes.append(cause.getClass().getName())
        full = full or "No space left on device" in (cause.getMessage() or "")
        for name in ("getCondition", "getErrorClass"):
            try:
                conditions.append(getattr(cause, name)())
                break
            except Exception:  # noqa: BLE001  Most Java exceptions have neither.
                continue
        cause = cause.getCause()
    return {
        "stage": stage,
        "kind": "diskFull" if full else "failed",
        "classes": classes or [type(error).__name__],
        "conditions": [condition for condition in conditions if condition],
    }


def run(exchange):
    request = exchange.read("request.json")
    exchange.starter = request["starter"]
    spark, temporary, stage = None, [], "start"
    try:
        exchange.check()
        spark = open_session()
        threading.Thread(target=watch, args=(exchange, spark), daemon=True).start()
        stage = "read"
        for path in request["outputs"]:
            if exists(spark, path):
                raise Refused("outputExists", path)
        table, header = read_table(spark, request)
        # A table whose header names a column twice is not read: `relata` says what is wrong with it.
        columns = table.dtypes if table is not None else [(name, "string") for name in header]
        exchange.write(
            "schema.json",
            [
                {"name": name, "column": column, "type": kind}
                for name, (column, kind) in zip(header, columns)
            ],
        )
        plan = exchange.wait_for("plan.json")
        stage = "score"
        outputs = [output for output in (plan["rejects"], plan["scores"]) if output is not None]
        temporary = [output["temporary"] for output in outputs]
        counts = score(spark, exchange, table, plan)
        if counts["rows"] == 0:
            raise Refused("inputNoRows")
        stage = "name"
        commit(spark, outputs)
        exchange.write("result.json", {"counts": counts, "spark": spark.version})
        return 0
    except Exception as error:  # noqa: BLE001  Whatever it was, it is reported by its class.
        if exchange.stopping():
            error = Refused("stopped")
        clear_up(spark, temporary)
        if os.path.isdir(exchange.folder):
            exchange.write("error.json", described(error, stage))
        return 1
    finally:
        if spark is not None:
            spark.stop()
        if exchange.abandoned():
            shutil.rmtree(exchange.folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(run(Exchange(sys.argv[1])))
