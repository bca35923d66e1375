-- Views behind the "who is certified" report.
-- Requested by HR: Bridget Oyama, «SPHR», «SHRM-SCP». Questions to the DBA team, channel #dba.
-- The report counts people, not certificates: a nurse with «NE-BC» and «CENP» is one row.

CREATE VIEW v_certified AS
SELECT e.emp_id, e.last_name, c.code
FROM   employee e
JOIN   credential c ON c.emp_id = e.emp_id
WHERE  c.code IN ('RN', 'CPHQ', 'CPPS', 'PMP', 'CMA')
   OR  c.code LIKE 'CHC%';

/* Finance asked for one line per department.
   Cost center 4410 is the CHC on Division Street (the community health center), so its name
   looks like a code. It isn't one. */
CREATE VIEW v_dept AS
SELECT d.dept_id, COUNT(*) AS n, SUM(CASE WHEN c.code = 'MBA' THEN 1 ELSE 0 END) AS MBA
FROM   dept d
JOIN   credential c ON c.dept_id = d.dept_id
GROUP  BY d.dept_id;

-- Case managers: «CCM», «ACM» and «CMGT-BC» all count toward the differential; «CMCN» doesn't (yet).
CREATE VIEW v_case_mgmt AS
SELECT emp_id FROM credential WHERE code IN ('CCM', 'ACM-RN', 'CMGT-BC');

-- CCM time (chronic care management minutes) is in billing.ccm_log, which is not the same thing.
GRANT SELECT ON v_certified TO hr_read;
