"""Load provider files.

Each row has a name and post-nominal letters, e.g. "Kim Sato, «CPB», «CPC»".
Physicians («MD» or «DO») are matched by NPI.
"""
import os

CPC = os.environ["CPC"]  # cost per click from the ads export, see CPC_LIMIT
RN = {"RN": 1, "LPN": 2}


def load(path, MD=None):
    # «RHIT» and «RHIA» rows come from AHIMA's list; the file has a CRC at the end
    # state codes: MD, DE, PA, ME
    return [CPC, RN, MD, path]
