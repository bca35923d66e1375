-- Staff letters by site. Asked for by the chief nurse (Odalys Brent, «DNP», «RN», «NEA-BC»)
-- and by HR (Tevin Castle, «SHRM-CP»). Run monthly; see HR-MD-7.
--
-- Counting rules
--   * a «BSN» counts once even when the person also has an «MSN»
--   * an «LPN» who becomes an «RN» moves on the date of the license
--   * «CMA|credential.CMA» means the medical assistants; the finance office's «CMA|credential.CMA-IMA» is in gl_staff
CREATE TABLE MSN (
  RN      integer,   -- row number
  NP      boolean,   -- new patient
  MD      char(2),   -- always the state, MD or DE
  CMA     text       -- comparative market analysis, from real estate
);

/* The state column holds MD, PA, OR, ME and the like.
   The degree column holds what the person typed, so an «MD» may be in there as "m.d." */
SELECT s.RN, s.MD, count(*) AS BSN
FROM   MSN s
WHERE  s.MD = 'MD'          -- Maryland only
  AND  s.CMA IS NOT NULL    -- DO keep this
GROUP  BY 1, 2;

-- Pass rate for the «CPHQ» group, 2023
SELECT avg(CPHQ) FROM exam_results WHERE code IN ('CPHQ', 'CPPS');

-- DBA note: the index is on (MD, RN); ask the DBA (database, not doctorate) before you drop it.
-- Directors with a «DBA» or «DHA» degree are in table exec, loaded by /srv/load/DHA.sh

