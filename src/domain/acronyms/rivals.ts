/**
 * What the letters mean elsewhere, as words that give that meaning away, and how much evidence the
 * letters need before they are taken for a credential (`prior`: 0 none, -4 a lot). A term that is
 * not listed has no rival worth naming. Written from what the letters stand for, not from texts.
 */
interface Rival {
  readonly prior: number;
  readonly cues: string;
}

const rivals: { readonly [term: string]: Rival } = {
  ACM: {
    prior: -4,
    cues: 'computing ieee sigchi chi conference proceedings programming code turing asbestos material abatement insulation country music awards digital library transactions workshop',
  },
  CAPM: {
    prior: -1,
    cues: 'capital pricing asset assets beta equity returns portfolio market discount wacc',
  },
  CALA: { prior: 0, cues: 'library latin caribbean beach mallorca' },
  CASC: { prior: 0, cues: 'climate adaptation trial' },
  CCA: {
    prior: -2,
    cues: 'artery carotid stenosis ultrasound doppler cholangiocarcinoma aggregation canonical correlation arms race cycling',
  },
  CCCTM: { prior: 1, cues: '' },
  CCM: {
    prior: -1,
    cues: 'construction contractor builder intensive intensivist intensivists icu critical cubic cloud',
  },
  CCP: {
    prior: -2,
    cues: 'compensation worldatwork perfusion perfusionist paramedic ambulance communist beijing party card plasma convalescent',
  },
  CCS: {
    prior: -2,
    cues: 'angina grade carbon capture storage charging ahrq classifications software clustering counties combined plug',
  },
  CCT: {
    prior: -2,
    cues: 'cardiographic ecg ekg telemetry holter corneal thickness temperature cash transfer cctv camera crude',
  },
  CDIP: { prior: 0, cues: 'dual inline package chip' },
  CHAM: { prior: 0, cues: 'vietnam people language' },
  CHC: {
    prior: -2,
    cues: 'community center centers fqhc grantee hrsa section 330 coach coaching contraceptive hormonal',
  },
  CHES: { prior: 0, cues: 'cryptographic hardware embedded' },
  CHFP: { prior: 0, cues: 'factors ergonomics' },
  CHPCA: { prior: -1, cues: 'canadian canada members' },
  CHPS: { prior: 0, cues: 'schools green building cogeneration heat' },
  CHRC: { prior: -1, cues: 'rights canadian tribunal commission ottawa canada' },
  CIA: {
    prior: -3.5,
    cues: 'agency intelligence spy spies congress langley director fbi nsa agent agents covert triad confidentiality availability agreement oig spokesman spokeswoman classified integrity',
  },
  CIC: {
    prior: -2,
    cues: 'insurance agency broker counselor commander chief cic/cid combat consumer community',
  },
  CIPM: {
    prior: -1,
    cues: 'investment investments finance measuring cfa gips portfolio personnel',
  },
  CISA: {
    prior: -2.5,
    cues: 'agency advisory advisories alert alerts cybersecurity infrastructure kev catalog patch federal urged warned warns dhs fbi nsa ransomware vulnerability vulnerabilities',
  },
  CISM: { prior: -1, cues: 'stress debriefing peer crisis firefighters trauma' },
  CMA: {
    prior: -2,
    cues: 'canadian realtor listing listings comparative country music medication aide foundation journal',
  },
  CMM: {
    prior: -1.5,
    cues: 'maturity capability cmmi coordinate measuring probe probes metrology gauge axes axis inspection machining machine tolerance part parts calibrate stylus meeting meetings mpi software',
  },
  CMRP: { prior: -1, cues: 'maintenance reliability smrp plant' },
  CMRS: {
    prior: -1,
    cues: 'cardiac scan scans scanner scanners heart gadolinium commercial mobile radio',
  },
  CNL: { prior: 0, cues: 'nuclear laboratories chalk' },
  COC: {
    prior: -2,
    cues: 'contraceptive pill estrogen ethinyl certificate coverage custody conduct commerce condition conditions continuum',
  },
  CPA: {
    prior: -1.5,
    cues: 'ad ads advertising campaign campaigns acquisition click clicks conversion conversions bid cost programme affiliate',
  },
  CPB: {
    prior: -2,
    cues: 'bypass cardiopulmonary pump cardiac perfusion aortic valve cardiology heart anesthesia bedside',
  },
  CPC: {
    prior: -1.5,
    cues: 'ad ads advertising campaign campaigns click clicks bid bids keyword keywords cost search coach coaching google party communist',
  },
  CPCS: { prior: 0, cues: 'plant crane construction' },
  CPE: {
    prior: -3,
    cues: 'hours credits credit continuing carbapenemase enterobacterales ergonomist ergonomics resistant isolates vulnerability nvd router',
  },
  CPH: {
    prior: -1.5,
    cues: 'airport copenhagen flew fly flying land flight flights fly kastrup terminal',
  },
  CPHI: { prior: 0, cues: 'ingredients worldwide exhibitors trade' },
  CPPM: { prior: -1, cues: 'property cost' },
  CPPS: { prior: -0.5, cues: 'property production cyber-physical manufacturing' },
  CRA: {
    prior: -2.5,
    cues: 'trial trials site monitoring sponsor appraiser appraisal reinvestment bank bankers lenders congress lending canada revenue tax cro gcp research',
  },
  CRC: {
    prior: -2.5,
    cues: 'checksum check polynomial cyclic redundancy bytes payload frame colorectal colon cancer screening colonoscopy polyp rehabilitation counselor file upload validation',
  },
  CRIP: { prior: -1.9, cues: 'gang gangs graffiti fence bloods disability walk camp theory' },
  CSAF: { prior: 0, cues: 'advisory advisories vulnerability json oasis vex' },
  CSMC: { prior: -1, cues: 'cedars sinai angeles' },
  DBA: {
    prior: -3,
    cues: 'llc inc doing database databases sql oracle postgres server query index anemia blackfan diamond schema',
  },
  DHA: {
    prior: -2.5,
    cues: 'omega-3 omega fish epa acid fatty supplement supplements defense military tricare dubai agency algae infant formula',
  },
  DNP: { prior: 0, cues: 'polarization deceased' },
  DO: { prior: -5, cues: '' },
  EHRC: { prior: -1, cues: 'equality rights uk british london' },
  FAAN: { prior: 0, cues: 'neurology' },
  HSE: {
    prior: -2.5,
    cues: 'safety environment environmental ireland irish officer incident offshore permit refinery site uk',
  },
  JD: {
    prior: -3,
    cues: 'description descriptions power deere vance write writes writing draft drafts posting wording salinger',
  },
  LPN: { prior: 1, cues: 'flash page' },
  MBA: { prior: 1, cues: 'mortgage bankers loan applications' },
  MD: { prior: -4, cues: 'maryland markdown managing director dorado tex anderson' },
  MHA: { prior: 0, cues: 'mental america hydrogen act sectioned' },
  MHSA: { prior: -1, cues: 'mental california proposition counties county' },
  MPA: { prior: -0.5, cues: 'pascal megapascal pressure strength concrete tensile' },
  MPH: {
    prior: -0.5,
    cues: 'miles speed speeding wind winds gust gusts drive driving driving drove fastball highway',
  },
  MSN: { prior: -0.5, cues: 'messenger portal hotmail microsoft website homepage browser' },
  NHA: { prior: -1.5, cues: 'healthcareer aide aides phlebotomy certifies' },
  NP: {
    prior: -3,
    cues: 'hard complete completeness polynomial processors reduction heuristics problem nonprofit numpy',
  },
  PHR: { prior: -2, cues: 'personal record records portal app fhir' },
  PMP: {
    prior: -1.5,
    cues: 'prescription monitoring opioid opioids dispensing query queries prescriber pdmp media player',
  },
  RHIT: { prior: 0, cues: 'hulman terre haute engineering' },
  RN: { prior: -0.5, cues: 'react native expo android navy radon' },
  SPHR: { prior: 0, cues: 'hydrodynamics particle' },
};

/** @returns the prior of a term that is listed, or `fallback`. */
export function priorOf(term: string, fallback: number): number {
  return rivals[term]?.prior ?? fallback;
}

export function cuesOf(term: string): ReadonlySet<string> {
  return new Set((rivals[term]?.cues ?? '').split(' ').filter((cue) => cue !== ''));
}
