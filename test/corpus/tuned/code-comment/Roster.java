package org.example.CMM;

/** A clinician; letters such as {@code RN} are codes, a «BSN» is a degree. */
public class Roster {
  private static final String PMP = "PMP";
  // PMP = prescription monitoring program, not the project managers' letters
  // Owner: Dee Vogel, «PMP», «CPHIMS»
  int CRC(int x) { return x ^ CRC; } /* CRC-32 checksum */
  String url = "https://example.com/RN/CMM"; // see https://example.com/RN/CMM
}
