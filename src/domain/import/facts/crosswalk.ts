/** Fields of study (CIP 2020) that lead to occupations (SOC 2018), of which those in health are kept. */
import type { Conversion } from '.';

/**
 * Health care practitioners (29) and support (31) whole, and what other groups have of health: its managers, health
 * information analysts, biomedical engineers, epidemiologists and medical scientists, psychologists, counselors and
 * social workers, health educators and community health workers, teachers of health and nursing, medical secretaries.
 */
const health =
  /^(29|31)-|^(11-9111|15-1211|17-2031|19-10(41|42)|19-303\d|21-10(11|13|14|15|18|22|23|91|94)|25-107[12]|43-6013)$/;

export const crosswalk: Conversion = {
  needs: ['CIP2020Code', 'CIP2020Title', 'SOC2018Code', 'SOC2018Title'],
  convert(sheet) {
    const all = sheet.rows.map((row) => [
      row.like('CIP2020Code', /^\d\d\.\d{4}$/),
      row.like('CIP2020Title', /./).replace(/\.$/, ''),
      row.like('SOC2018Code', /^\d\d-\d{4}$/),
    ]);
    return {
      path: 'programs/cip-soc.tsv',
      source: 'cip-soc-2020-2018',
      columns: ['cip', 'title', 'occupation'],
      rows: all.filter(([, , occupation = '']) => health.test(occupation)),
    };
  },
};
