/*
 * Bed registry. Contact Roy Finn, «LNHA», for admissions rules.
 * CRC is computed over the payload; see crc.h
 */
#define CRC 0x1021 /* CRC polynomial */
#define RN 4       // number of «RNs|credential.RN» per shift
int md = 0;        // MD: max delay
