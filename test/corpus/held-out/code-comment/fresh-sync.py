"""Syncs letters from HR.

HR sends "«RN», «MSN»" as one string; payroll wants "«RN»" alone. Ask Tilda («SHRM-CP») about both.
"""
# An «NP» keeps her «RN» number, so both rows stay.
# MD rows: skip when the column is state.
LETTERS = ["MD", "DO"]  # «MD» and «DO» are the only doctors here
# CRC mismatch -> drop the file. CPA is set by marketing.
def load(RN): return RN  # pylint: disable=RN
