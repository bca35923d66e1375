package badge

// Letters are kept as typed: "«RN», «BSN»" stays in that order.
// A «CMPE» or a «CMM» may approve a swap; see approve.go.
const RN = "RN"

/*
Rank puts degrees («MD», «DO», «PharmD») before licenses («RN», «LPN»).
DO NOT sort the result again.
The CRC at the end of each record is checked by the reader.
*/
func Rank(md MD, np NP) int { return order["CPA"] } // CPA: count per area

// TODO(CMA): ask Joan, our «CPC», whether «CPC-A» sorts first.
