package org.example.roster;

import java.util.Map;

/**
 * Builds the on-call roster.
 *
 * <p>A slot may be filled by an «MD» or a «DO»; a «PA-C» or «NP» may take second call when a
 * physician is in house. Nobody else. The rule was agreed with the chief medical
 * officer (Rutger Amsel, «MD», «FACHE») in March.
 *
 * @see <a href="https://wiki.example/oncall/MD-DO">the wiki page</a>
 */
public final class RosterService {

    private static final String MD = "MD";
    private static final String DO = "DO";
    private static final int MAX_RN = 12;

    // TODO(CCM-207): the charge «RN» wants to see tomorrow's names too.
    private final Map<String, Integer> CCM = Map.of("RN", MAX_RN);

    /**
     * True if the person may take first call. {@code MD} and {@code DO} only.
     */
    public boolean firstCall(String licence) {
        return MD.equals(licence) || DO.equals(licence); // order does not matter
    }

    /*
     * Hospitals in MD (the state) count residents differently, so the flag below
     * is keyed on postal code: MD, PA, VA.
     *
     * Scheduling with preferences is NP-hard. We use a greedy pass and let the
     * «CNML» on the unit fix the rest by hand.
     */
    private boolean greedy = true;

    // Old job-description field (JD) is kept so that last year's exports load.
    private String JD;
}
