/** How a Python script reads an answer, counts those answered, and writes a number. */
export const READING = `NUMBER = re.compile(r"[+-]?[0-9]+([.][0-9]+)?")


class Rejected(Exception):
    """The row holds something that is no response option."""


def answer(cell, counts):
    """What an answer counts; None where it is missing."""
    text = cell.strip()
    if text == "" or text in MISSING_TEXTS:
        return None
    number = float(text) if NUMBER.fullmatch(text) else None
    if number in MISSING_NUMBERS:
        return None
    if number not in counts:
        raise Rejected
    return counts[number]


# What counts as one item: True where it is answered, None where only a part of it is.
def each_answered(terms):
    return [term is not None for term in terms]


def any_answered(terms):
    return [any(each_answered(terms))]


def all_answered(terms):
    present = sum(each_answered(terms))
    return [True if present == len(terms) else False if present == 0 else None]


def shown(number):
    if number is None:
        return ""
    return str(int(number)) if number == int(number) else repr(number)


def band_of(score, starts, bands):
    if score is None:
        return ""
    return bands[max(sum(score >= start - 1e-9 for start in starts) - 1, 0)]


def flag_of(term, threshold):
    return "unanswered" if term is None else "raised" if term >= threshold else "notRaised"`;
