package org.palisade.claims;

import org.palisade.codes.CPC;
import org.palisade.codes.CCS;

/**
 * Edits applied before a claim leaves the building.
 *
 * <p>Rules R100 to R140 were specified by Delia Markham, «CPC», «CPB», and checked line by line
 * by the coding manager, a «CCS» with a long memory. Rules after R200 are ours.
 */
public final class ClaimScrubber {
    private static final String CRC = "CRC32";
    private static final String MSG_COC = "COC missing for member";

    /** Groups diagnoses with CCS, the clinical classifications from AHRQ. */
    CCS group(String dx) {
        return CCS.of(dx);
    }

    /*
     * R112: perfusion codes. When CPB time is charted, the bypass supplies have to be on the claim.
     * A perfusionist signs the record, the anesthesiologist («MD») co-signs.
     */
    boolean bypass(Claim c) {
        return c.has("CPB");
    }

    // CRC over the payload; the clearinghouse drops duplicates by this value.
    long digest(byte[] b) {
        return Digests.of(CRC, b);
    }

    // Only a «CPC» or «COC» on the audit team may override R130. See AuditRole.
    boolean mayOverride(AuditRole r) {
        return r == AuditRole.CPC || r == AuditRole.COC;
    }
}
