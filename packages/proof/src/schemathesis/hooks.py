import schemathesis
from schemathesis.core.parameters import ParameterLocation


@schemathesis.hook
def before_load_schema(context, raw_schema):
    # Addresses of more than some kilobytes never reach the API: workerd, like any proxy, answers
    # them itself.
    for methods in raw_schema["paths"].values():
        for operation in methods.values():
            operation["responses"].setdefault("414", {"description": "The address is too long."})


def says_what_is_wrong(body):
    """Whether a response names a problem or an issue, wherever in it."""
    if isinstance(body, list):
        return any(says_what_is_wrong(entry) for entry in body)
    if not isinstance(body, dict):
        return False
    if body.get("issues") or body.get("kind") == "problem":
        return True
    return any(says_what_is_wrong(value) for value in body.values())


@schemathesis.check
def wrong_body_is_told(ctx, response, case):
    """A body that breaks the schema and is answered with 200 has a problem or an issue."""
    if case.operation.method.upper() != "POST" or response.status_code != 200:
        return
    if case.meta is None or not case.meta.is_negative_at(ParameterLocation.BODY):
        return
    if not says_what_is_wrong(response.json()):
        raise AssertionError("A wrong body was scored, and nothing in the response says so")
