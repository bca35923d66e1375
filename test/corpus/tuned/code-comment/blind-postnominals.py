"""Order the letters after a name.

The house style is degree, license, certification, fellowship, so a nurse
executive prints as «DNP», «RN», «NEA-BC», «FAAN». A practice manager with an
«MBA» and the «CMM» prints the degree first.
"""
import re

# Degrees in rank order. «JD» and «PharmD» sort with the doctorates; see ticket JD-19.
DEGREES = ["MD", "DO", "DNP", "DHA", "MHA", "MBA", "MPH"]
RN = 1  # bit flag
NP = 2
CMM = re.compile(r"\bCMM\b")  # do not match CMMI


def order(letters, MD=False):
    """Return the letters sorted.

    An «NP» is always an «RN» as well; we print both only when asked.
    If ``MD`` is true the state code MD (Maryland) has been cut off already.
    """
    import numpy as np  # np, not a practitioner
    out = []
    for x in letters:
        # A «PA-C» keeps the hyphen, «CIPP/US» keeps the slash.
        if x in ("PA-C", "CIPP/US"):
            out.append(x)
        elif x == "CRC":
            # not the checksum: the risk adjustment coder's «CRC»
            out.append("CRC")
    # TODO(CPC-31): ask our two «CPCs|credential.CPC» whether the -A sorts last
    return sorted(out, key=lambda c: DEGREES.index(c) if c in DEGREES else 99)


# DO NOT reorder below this line; see docs/MD/order.md and https://style.example/RN
assert order(["RN", "MD"]) == ["MD", "RN"], "MD before RN"

