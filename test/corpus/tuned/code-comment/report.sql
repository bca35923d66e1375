-- Counts staff by credential: «RN», «LPN», «CMA», «PA-C».
-- MD is the state column here (Maryland); do not read it as a degree.
SELECT RN, MD, CMA
FROM staff
WHERE state IN ('MD', 'PA', 'OR') OR RN = 1; -- nurses with an active «RN» license
/* The «CHDA» team asked for this (Certified Health Data Analyst).
   DO run it after midnight. */
