/**
 * Front desk rules. A «CHAA» may register; a «CHAM» may override.
 * @param CHAM not used
 */
class Access(val RN: Boolean) {
  // MD = Maryland in this table, see STATE.MD
  val CHAA = "CHAA" // the «CHAA» badge, from NAHAM
}
