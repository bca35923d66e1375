"""Nightly license verification.

Written for the medical staff office after an «NP» worked four shifts on a lapsed license. Reviewed
by Theodora Vickers, «CPCS», who owns the rules below; ask her before changing a grace period.
"""

from datetime import date

STATES = ["MD", "PA", "OR", "ME", "CO"]
GRACE = {"RN": 0, "LPN": 0, "NP": 0, "PA-C": 14, "DO": 0}


class MD:
    """State client for Maryland (MD). Not the degree."""


def days_left(expires: date, today: date) -> int:
    return (expires - today).days


def is_expired(kind: str, expires: date) -> bool:
    # The PA board publishes on Mondays only, so a Friday renewal looks late to us.
    # Any «PA-C» gets two weeks before the alert goes out.
    left = days_left(expires, date.today())
    return left < -GRACE.get(kind, 0)


def alert_target(kind: str) -> str:
    # «RN» and «LPN» alerts go to the nurse manager; alerts for an «MD» or «DO» go to the department chair.
    if kind in ("RN", "LPN"):
        return "nursing@example.org"
    # TODO: social workers («LCSW») have their own board and a different calendar
    return "mso@example.org"
