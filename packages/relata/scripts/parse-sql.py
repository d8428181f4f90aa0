"""Parses each file named as <instrument>.<dialect>.sql in that dialect; needs `sqlglot`."""

import sys

import sqlglot

for file in sys.argv[1:]:
    with open(file, encoding="utf8") as text:
        statements = sqlglot.parse(
            text.read(), read=file.split(".")[-2], error_level=sqlglot.ErrorLevel.RAISE
        )
    found = [statement for statement in statements if statement is not None]
    if [type(statement).__name__ for statement in found] != ["Select"]:
        sys.exit(f"{file} is not one SELECT")
    if found[0].find(sqlglot.exp.Anonymous):
        sys.exit(f"{file} calls a function that {file.split('.')[-2]} does not have")
print("parsed", len(sys.argv) - 1)
