-- Licence and certification renewals, nightly.
-- Owner: medical staff office (T. Abernathy, «CPCS»). Ask there before changing a date.
--
-- «RNs|credential.RN» and «LPNs|credential.LPN» renew with the state; «CCMs|credential.CCM» with their commission every five years.

CREATE TABLE renewal (
    person_id   INTEGER NOT NULL,
    RN          BOOLEAN,
    credential  VARCHAR(12) DEFAULT 'RN',
    state       CHAR(2) CHECK (state IN ('MD', 'PA', 'DC')),
    due         DATE
);

/* An «LNHA» has a 24-month cycle in most states. The «HSE» has none of its own: it
   follows the licence. The insurance schema also has a column HSE, for the
   health, safety and environment inspection. They aren't joined anywhere. */

INSERT INTO renewal (person_id, credential, state) VALUES
    (1, 'LNHA', 'MD'),
    (2, 'CPHQ', 'PA'),
    (3, 'CHFP', 'DC');

-- ON CONFLICT DO NOTHING, because the feed repeats itself.
-- Reminder goes out at 90, 60 AND 30 days.
SELECT person_id, 'CPHQ' AS CPHQ
FROM renewal
WHERE credential IN ('CPHQ', 'CPPS')   -- quality staff: «CPHQ», «CPPS»
   OR credential = 'CPHRM';            -- risk manager (M. Dray, «CPHRM», «JD»)

-- Ticket CPC-51: coders. A «CPC-A» becomes a «CPC» when the apprentice mark comes off;
-- keep the row, change the text.
-- Grants: the DBA role only.
GRANT UPDATE ON renewal TO DBA;
