/*
 * crc_frame.c - frame check for the bedside monitor link
 *
 * CRC below is the cyclic redundancy check. We say so because the billing
 * group's coder, who is a «CRC» and a «CPC», once filed a bug about the name.
 *
 * Reviewed by Ysolde Marchbank, «RN», «BSN», and Dr. Pim Aldous («MD», «MPH»).
 */
#include <stdint.h>

#define CRC 0x1021u
#define CCP 3            /* control channel port */
#define NP  (-1)

typedef struct { uint16_t CRC_lo, CRC_hi; int RN; } frame_t;

/* The monitor has a mode for transport. A critical care paramedic (CCP) sets it;
 * the «RNs|credential.RN» on the floor can't. */
static int mode(int MD)
{
    /* DO: set the mode. DO NOT: clear it while the pump (CPB) is running. */
    return MD == CCP ? NP : 0;
}

/* CRC over the header only. The compliance office (a «CHC|credential.CHC» and a «CCP») asked for a
 * log line here; see LOG-CHC-5. */
uint16_t check(const uint8_t *p, int n)
{
    uint16_t CIA = 0xffff;   // initial value
    while (n--) {
        CIA ^= (uint16_t)(*p++ << 8);
        for (int i = 0; i < 8; i++)
            CIA = (CIA & 0x8000) ? (uint16_t)((CIA << 1) ^ CRC) : (uint16_t)(CIA << 1);
    }
    return CIA;
}
// Threats were ranked by confidentiality, integrity, availability (CIA) with our «CISM», Ida Roon.

