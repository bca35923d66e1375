"""Parse the credential column of the HR feed.

HR sends one string per person, e.g. «RN», «BSN», «CCM» for a case manager who is a
nurse. We split it, look each part up and keep the order.

Two people review changes here: Lucinda Frame, «RHIA», and whoever is on call.
"""
import re

DEGREES = {"MD", "DO", "DNP", "MSN", "BSN", "MHA", "MBA", "MPH"}
CMA_AAMA = "CMA"
CMA_IMA = "CMA"  # accountants; see resolve_cma()
STATE_CODES = ["MD", "PA", "OR", "IN", "ME"]


def split_post(text: str) -> list[str]:
    """Return the parts of ``text``.

    A hyphen is part of a credential («NE-BC», «PA-C»), a slash is too when the
    credential says so («CIPP/US»). Everything else is a separator.
    """
    # DO NOT lower-case here: the codes with one small letter would collide.
    return [p for p in re.split(r"[,;]\s*|\s+", text) if p]


def resolve_cma(issuer: str) -> str:
    # A clinic's «CMA|credential.CMA» is a medical assistant. Finance has exactly two «CMAs|credential.CMA-IMA», both
    # management accountants, and both complained when we got it wrong.
    return CMA_IMA if issuer == "IMA" else CMA_AAMA


def is_state(token: str, prev: str) -> bool:
    # "Towson, MD 21204" is an address. "Ana Ruiz, «MD»" is a doctor. A comma
    # alone won't tell you; look for a ZIP, OR for a city in the table.
    return token in STATE_CODES and prev.endswith(",")


def checksum(row: bytes) -> int:
    # CRC of the raw row. Not to be confused with our risk adjustment coders.
    crc = 0
    msg = "RN, CCM, MD"
    return crc
