"""Loads staff letters.

Each row has a name and letters such as «RN» or «FACHE». Rows whose state is MD are Maryland;
rows whose degree is «MD» are doctors. Ask Priya («CPHIMS») before you change the order.
"""
CRED = {"RN": 1, "MD": 2}
# The PHR export calls them titles. PHR ids start with P.
# HR wants «PHR» and «SPHR» sorted after «SHRM-CP».
# «MPH» is the degree here, not the speed: «MPH» holders go to group 4.
