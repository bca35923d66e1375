package example.roster;

import java.util.List;

/**
 * Builds the on-call roster.
 *
 * <p>Every unit needs one «RN» in charge and, on weekends, an «NP» or a «PA-C».
 * The medical director, an «MD» or a «DO», is added last. Rules agreed with
 * Philippine Strand, «MSN», «RN», «CNML».
 *
 * @author roster team (ticket RN-2201)
 */
public final class RosterService {
  private static final String RN = "RN";
  private static final int DO = 1, MD = 2;
  private final List<String> LPN = List.of();

  /**
   * Counts heads. «LPNs|credential.LPN» count half on nights.
   *
   * @param NP number of advanced people
   * @return {@code RN + NP}
   */
  int count(int NP) {
    // CRC of the roster file; nothing to do with coders or colons
    long CRC = 0L;
    /* TODO: «RNs|credential.RN» from the agency have no badge. DO NOT drop them. */
    return (int) (NP + CRC);
  }

  // The critical care desk (CCM) sends its own list. Its case manager, «CCM»
  // after her name, sends another; keep both.
  void merge(String CCM) {
    String path = "/var/roster/CCM.csv"; // path is /var/roster/CCM.csv
  }

  // Deployed in Laurel, MD and Salem, OR.
}

