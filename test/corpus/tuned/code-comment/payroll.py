# Differentials: «BSN» +$1.50, «MSN» +$2.50, «CCM» +$1.00 (certified case managers)
# TODO(RN): confirm with HR. See wiki/RN/grades.
DIFF = {"BSN": 1.5, "MSN": 2.5, "CCM": 1.0}
STATES = ["MD", "PA", "DE"]  # MD is home


def pay(person):
    """Adds the differential.

    A «CMM» in a practice is paid from another table; an «NP» or «PA-C» has a contract.
    """
    return DIFF.get(person.cred, 0)
