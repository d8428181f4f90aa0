import json
import os

import schemathesis
from schemathesis.core.parameters import ParameterLocation


LINES = ["application/x-ndjson", "application/ndjson", "application/jsonl"]
TABLES = ["text/csv", "text/tab-separated-values"]
PAGES = ["text/html", "text/markdown"]

# A report is read by people: it says in words which answers counted as left open.
SAID = "none of the response options"


@schemathesis.serializer(*LINES, *TABLES)
def as_it_stands(ctx, value):
    """Text as it is; whatever else is made in its place, as JSON."""
    if isinstance(value, bytes):
        return value
    text = value if isinstance(value, str) else json.dumps(value)
    return text.encode("utf-8", "surrogatepass")


@schemathesis.hook
def before_load_schema(context, raw_schema):
    # Addresses of more than some kilobytes never reach the API: workerd, like any proxy, answers
    # them itself.
    # Canonicals of FHIR begin with the address of the server.
    told = json.dumps(raw_schema).replace("http://localhost:8787", os.environ["RELATA_URL"])
    raw_schema.update(json.loads(told))
    for methods in raw_schema["paths"].values():
        for operation in methods.values():
            operation["responses"].setdefault("414", {"description": "The address is too long."})


def body_of(response):
    """What a response holds; of a stream its lines, or its rows with something amiss in them."""
    text = response.content.decode("utf-8")
    kind = response.headers.get("content-type", [""])[0].split(";")[0]
    if kind in LINES:
        return [json.loads(line) for line in text.splitlines()]
    if kind in TABLES:
        return [{"issues": [row]} for row in text.splitlines()[1:] if "rejected" in row or "malformed" in row]
    if kind in PAGES:
        return {"issues": [text] if SAID in text else []}
    return json.loads(text)


def says_what_is_wrong(body):
    """Whether a response names a problem or an issue, wherever in it."""
    if isinstance(body, list):
        return any(says_what_is_wrong(entry) for entry in body)
    if not isinstance(body, dict):
        return False
    if body.get("issues") or body.get("kind") == "problem":
        return True
    if body.get("kind") == "report":
        return any(SAID in entry["text"] for entry in body["notKnown"])
    return any(says_what_is_wrong(value) for value in body.values())


@schemathesis.check
def wrong_body_is_told(ctx, response, case):
    """A body that breaks the schema and is answered with 200 has a problem or an issue."""
    if case.operation.method.upper() != "POST" or response.status_code not in (200, 201):
        return
    if case.meta is None or not case.meta.is_negative_at(ParameterLocation.BODY):
        return
    if not says_what_is_wrong(body_of(response)):
        raise AssertionError("A wrong body was scored, and nothing in the response says so")
