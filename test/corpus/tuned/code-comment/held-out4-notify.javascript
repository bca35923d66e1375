// Sends a note 90 days before an «RN» or «LPN» license lapses.
// Certifications («CCM», «CPHQ») use a different table.
const kinds = ['RN', 'LPN', 'CCM']; // see docs/RN.md
/** Skips «NHA» licenses: the state board mails those itself. */
function skip(NHA) { return NHA === 'NHA'; /* NHA === true */ }
