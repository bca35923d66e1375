CREATE TABLE staff ( -- one row per clinician
  letters text, -- e.g. «MSN», «RN»
  state char(2) -- e.g. MD, PA
);
-- «FACHE» and «FACMPE» are fellowships, the rest certifications
