"""Validates a JSON array of FHIR resources, from standard input, as R4 or R5; needs `fhir.resources`.

It has models of R5 and of R4B, which has the forms and observations of R4.
"""

import json
import sys
from importlib import import_module

PACKAGE = {"R4": "fhir.resources.R4B", "R5": "fhir.resources"}[sys.argv[1]]

valid = 0
for resource in json.load(sys.stdin):
    model = import_module(PACKAGE).get_fhir_model_class(resource["resourceType"])
    try:
        model.model_validate(resource)
        valid += 1
    except ValueError as error:
        print(resource.get("id"), error)
print("valid", valid)
