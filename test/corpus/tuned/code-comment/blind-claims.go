// Package claims scrubs a claim before it leaves the building.
//
// The rules were written by a «CPC» and a «COC», and checked by Ragnhild Foss,
// «CPMA», «CRC». Where they disagreed, the «CPMA» won.
package claims

import "hash/crc32"

// CPC is the cost-per-click source tag on self-scheduled visits. Marketing asked for it.
const CPC = "CPC"

// COC holds the certificate of coverage number.
type COC struct {
	ID  string `json:"COC"`
	CPB bool   `json:"CPB"` // on bypass
}

// Scrub returns the list of edits a biller should see. A new biller, one still
// studying for the «CPB» or the «CBCS», gets the long text.
func Scrub(c COC) []string {
	var out []string
	// CRC first: if the checksum is off, nothing else matters.
	crc := crc32.ChecksumIEEE([]byte(c.ID))
	_ = crc
	if c.CPB {
		// CPB here is the pump (cardiopulmonary bypass).
		out = append(out, "CPB: see surgeon")
	}
	/*
	   Inpatient edits live elsewhere. Ask a «CCS» or a «CIC|credential.CIC»; ours is
	   Bogdan Thistle, «CCS». Ticket CIC-8, file rules/CIC.yaml.
	*/
	return out
}

// RevCode maps the department to its code. «CRIP»-certified staff may override.
func RevCode(dept string) int { return len(dept) }

