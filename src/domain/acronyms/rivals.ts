/**
 * What the letters mean elsewhere, as words that give that meaning away, and how much evidence the
 * letters need before they are taken for a credential (`prior`: 0 none, -4 a lot). A term that is
 * not listed has no rival worth naming. Written from what the letters stand for, not from texts.
 */
interface Rival {
  readonly prior: number;
  readonly cues: string;
  /** Names of other things, spelled out, parted by semicolons. */
  readonly names?: string;
}

const rivals: { readonly [term: string]: Rival } = {
  ACM: {
    prior: -4,
    cues: 'computing ieee sigchi chi conference proceedings programming code turing asbestos material abatement insulation country music awards digital library transactions workshop machinery sigmod siggraph publication publications programmers fellows tile cladding panels panel aircraft removal removed roof singer nashville honors contest',
    names:
      'certificate manager; asbestos containing material; association for computing machinery; country music',
  },
  CAPM: {
    prior: -2,
    cues: 'capital pricing asset assets beta equity returns portfolio market discount wacc homework hurdle risk-free volatility fama stock stocks investors finance',
  },
  CALA: { prior: 0, cues: 'library latin caribbean beach mallorca' },
  CASC: { prior: 0, cues: 'climate adaptation trial' },
  CCA: {
    prior: -2,
    cues: 'artery carotid stenosis ultrasound doppler cholangiocarcinoma aggregation canonical correlation arms race cycling ica eca neck vessel bile duct cladding timber algorithm exam-board aws',
  },
  CCCTM: { prior: 1, cues: '' },
  CCM: {
    prior: -1.3,
    cues: 'construction contractor builder intensive intensivist intensivists icu critical cubic cloud chronic monthly 99490 99487 billed module cluster controller configuration config building site contractors',
    names:
      'chronic care management; critical care medicine; construction manager; cubic centimeter',
  },
  CCP: {
    prior: -2,
    cues: 'compensation worldatwork perfusion perfusionist paramedic ambulance communist beijing party card plasma convalescent cardiac heart-lung pump payroll pay cathode chinese politburo game eve',
    names: 'critical care paramedic; certified compensation professional',
  },
  CCS: {
    prior: -2,
    cues: 'angina grade carbon capture storage charging ahrq classifications software clustering counties combined plug dioxide emissions plant tube vehicle charger chest card',
    names: 'clinical classifications software; carbon capture',
  },
  CCT: {
    prior: -2,
    cues: 'cardiographic ecg ekg telemetry holter corneal thickness temperature cash transfer cctv camera crude clinical clerkship correlated color colour transfers critical transport',
    names: 'critical care transport; closed circuit television',
  },
  CDIP: { prior: 0, cues: 'dual inline package chip' },
  CHAM: { prior: 0, cues: 'vietnam people language champa' },
  CHC: {
    prior: -2,
    cues: 'community center centers fqhc grantee hrsa section 330 coach coaching contraceptive hormonal coaches wellness sliding-fee underserved clinic clinics sites dental outreach northgate street hydraulic',
    names: 'community health center; combined hormonal contraceptive',
  },
  CHES: { prior: 0, cues: 'cryptographic hardware embedded' },
  CHFP: { prior: 0, cues: 'factors ergonomics ergonomist human' },
  CHPCA: { prior: -1, cues: 'canadian canada members' },
  CHPS: { prior: 0, cues: 'schools green building cogeneration heat' },
  CHRC: { prior: -1, cues: 'rights canadian tribunal commission ottawa canada' },
  CIA: {
    prior: -3.5,
    cues: 'agency intelligence spy spies congress langley director fbi nsa agent agents covert triad confidentiality availability agreement oig spokesman spokeswoman classified integrity monitor monitoring monitors settlement federal station chief secret clearance overseas operative kia inspector',
    names: 'corporate integrity agreement; integrity agreement; central intelligence agency',
  },
  CIC: {
    prior: -2,
    cues: 'insurance agency broker counselor commander chief cic/cid combat consumer community underwriter policy magazine bullet',
  },
  CIPM: {
    prior: -1,
    cues: 'investment investments finance measuring cfa gips portfolio personnel',
  },
  CISA: {
    prior: -2.5,
    cues: 'agency advisory advisories alert alerts cybersecurity infrastructure kev catalog patch federal urged warned warns dhs fbi nsa ransomware vulnerability vulnerabilities binding directive cyber bulletin bulletins government washington virginia',
    names: 'infrastructure security agency',
  },
  CISM: {
    prior: -1,
    cues: 'stress debriefing peer crisis firefighters trauma firefighter fire responders critical incident chaplain chaplains debrief debriefings',
    names: 'critical incident stress management',
  },
  CMA: {
    prior: -2,
    cues: 'canadian realtor listing listings comparative country music medication aide foundation journal awards nashville singer ottawa physicians-canada medical-association broker brokers house appraisal homes residential cash',
    names: 'comparative market analysis; medication aide; country music',
  },
  CMM: {
    prior: -1.5,
    cues: 'maturity capability cmmi coordinate measuring probe probes metrology gauge axes axis inspection machining machine tolerance part parts calibrate stylus meeting meetings mpi software level levels planner planners calibration caliper millimeter precision engineer engineers machined',
  },
  CMRP: {
    prior: -1,
    cues: 'maintenance reliability smrp plant pumps bearings vibration boiler turbine mechanic mechanics',
    names: 'maintenance and reliability; maintenance reliability',
  },
  CMRS: {
    prior: -1,
    cues: 'cardiac scan scans scanner scanners heart gadolinium commercial mobile radio',
  },
  CNL: { prior: 0, cues: 'nuclear laboratories chalk river reactor' },
  COC: {
    prior: -2,
    cues: 'contraceptive pill estrogen ethinyl certificate coverage custody conduct commerce condition conditions continuum pills women contraception eviction enrollee evidence chain chamber games clash nursing-home',
    names:
      'combined oral contraceptive; certificate of coverage; chain of custody; oral contraception',
  },
  CPA: {
    prior: -1.5,
    cues: 'ad ads advertising campaign campaigns acquisition click clicks conversion conversions bid cost programme affiliate bidding per-action lead leads impressions marketer mental-health coordinator',
    names: 'cost per acquisition',
  },
  CPB: {
    prior: -2,
    cues: 'bypass cardiopulmonary pump cardiac perfusion aortic valve cardiology heart anesthesia bedside cannula cannulation surgeon aorta clamp minutes',
    names: 'cardiopulmonary bypass',
  },
  CPC: {
    prior: -1.5,
    cues: 'ad ads advertising campaign campaigns click clicks bid bids keyword keywords cost search coach coaching google party communist bidding impressions adwords marketer per-click judge carbon calorimeter processing',
    names: 'cost per click',
  },
  CPCS: { prior: 0, cues: 'plant crane construction operator operators excavator telehandler' },
  CPE: {
    prior: -3,
    cues: 'hours credits credit continuing carbapenemase enterobacterales ergonomist ergonomics resistant isolates vulnerability nvd router cpes accountants sponsor webinar nano resistance bacteria gut culture screening rectal cpe-credit customer premises modem',
    names: 'continuing professional education; customer premises equipment',
  },
  CPH: {
    prior: -1.5,
    cues: 'airport copenhagen flew fly flying land flight flights fly kastrup terminal airline airlines danish denmark sas landed layover train',
  },
  CPHI: {
    prior: 0,
    cues: 'ingredients worldwide exhibitors trade milan frankfurt pharma exhibition booth',
  },
  CPPM: { prior: -1, cues: 'property cost' },
  CPPS: { prior: -0.5, cues: 'property production cyber-physical manufacturing polyphenylene' },
  CRA: {
    prior: -2.5,
    cues: 'trial trials site monitoring sponsor appraiser appraisal reinvestment bank bankers lenders congress lending canada revenue tax cro gcp research clinical monitor monitors banker credit loans regulators neighborhoods taxes filing ottawa cyber',
    names: 'community reinvestment act; clinical research associate',
  },
  CRC: {
    prior: -2.5,
    cues: 'checksum check polynomial cyclic redundancy bytes payload frame colorectal colon cancer screening colonoscopy polyp rehabilitation counselor file upload validation patients tumor tumour tumors polyps stool fit-test disability counselors counseling bits files corrupted transmission mismatch firmware frames crc32 records radios',
    names: 'colorectal cancer; cyclic redundancy check',
  },
  CRIP: {
    prior: -1.9,
    cues: 'gang gangs graffiti fence bloods disability walk camp theory sets crew slang slur wheelchair activists',
  },
  CSAF: { prior: 0, cues: 'advisory advisories vulnerability json oasis vex vendor vendors' },
  CSMC: { prior: -1, cues: 'cedars sinai angeles' },
  DBA: {
    prior: -3,
    cues: 'llc inc doing database databases sql oracle postgres server query index anemia blackfan diamond schema doing-business-as tuning backup backups dba-on-call on-call replication mysql tables dunmore trade-name storefront formerly',
    names:
      'doing business as; does business as; do business as; database administrator; trade name',
  },
  DHA: {
    prior: -2.5,
    cues: 'omega-3 omega fish epa acid fatty supplement supplements defense military tricare dubai agency algae infant formula brain milk eggs nutrition pentagon mtf uniformed capsules',
    names: 'defense health agency; docosahexaenoic acid',
  },
  DNP: { prior: 0, cues: 'polarization deceased founder spin nmr' },
  DO: { prior: -5, cues: '' },
  EHRC: { prior: -1, cues: 'equality rights uk british london discrimination tribunal equalities' },
  FAAN: { prior: 0, cues: 'neurology neurologist neurologists neurological' },
  HSE: {
    prior: -2.5,
    cues: 'safety environment environmental ireland irish officer incident offshore permit refinery site uk hazard hazards drill drills walk-rounds walkround gas oilfield contractor permits executive-ireland contractors ministry injuries slips trips',
    names: 'health safety and environment; health and safety',
  },
  JD: {
    prior: -3,
    cues: 'description descriptions power deere vance write writes writing draft drafts posting wording salinger job advert recruiter posting-text applicants duties tractor rewrote rewrite rewriting revise revised revises',
    names: 'job description',
  },
  LPN: { prior: 1, cues: 'flash page' },
  MBA: {
    prior: 1,
    cues: 'mortgage bankers loan applications lender lenders rates refinance banking',
    names: 'mortgage bankers association',
  },
  MD: { prior: -4, cues: 'maryland markdown managing director dorado tex anderson' },
  MHA: {
    prior: -0.4,
    cues: 'mental america hydrogen act sectioned association advocacy hospitals-association detained detention awareness massachusetts maine michigan minnesota missouri montana newsletter minecraft hero academia workforce',
    names: 'hospital association; mental health america; mental health act',
  },
  MHSA: { prior: -1, cues: 'mental california proposition counties county' },
  MPA: {
    prior: -0.5,
    cues: 'pascal megapascal pressure strength concrete tensile mpa kpa motion gravity newtons protected marine stiffness',
  },
  MPH: {
    prior: -0.5,
    cues: 'miles speed speeding wind winds gust gusts drive driving driving drove fastball highway mile truck lanes traffic storm commute limit sheriff zone clocked throw',
    names: 'miles per hour',
  },
  MSN: {
    prior: -0.5,
    cues: 'messenger portal hotmail microsoft website homepage browser news-site explorer chat hiccup sequence',
    names: 'microsoft network',
  },
  NHA: {
    prior: -1.8,
    cues: 'healthcareer aide aides phlebotomy certifies phlebotomists certifier ekg assistants-certification phlebotomist wales',
    names: 'national healthcareer association',
  },
  NP: {
    prior: -3,
    cues: 'hard complete completeness polynomial processors reduction heuristics problem nonprofit numpy nonprofits nonprofits patient new-patient polynomial-time hardness pint',
    names: 'new patient',
  },
  PHR: {
    prior: -2.2,
    cues: 'personal record records portal app fhir download downloads login chart-app wearable exported apple consumer patient patients',
    names: 'personal health record; patient health record',
  },
  PMP: {
    prior: -1.9,
    cues: 'prescription monitoring opioid opioids dispensing query queries prescriber pdmp media player controlled substance substances narcotic pharmacies pharmacist registry state-database mp3 fill fills',
    names:
      'prescription monitoring program; prescription drug monitoring program; prescription monitoring',
  },
  RHIT: { prior: 0, cues: 'hulman terre haute engineering' },
  RN: {
    prior: -0.5,
    cues: 'react native expo android navy radon basement granite hooks component',
    names: 'react native',
  },
  SPHR: { prior: 0, cues: 'hydrodynamics particle' },
  CHPC: { prior: 0.5, cues: 'campus computing supercomputer hpc cluster' },
  BSN: { prior: 1, cues: 'neurodata broadband netherlands dutch burgerservicenummer' },
};

/** @returns the prior of a term that is listed, or `fallback`. */
export function priorOf(term: string, fallback: number): number {
  return rivals[term]?.prior ?? fallback;
}

/** @returns names of other things that bear the letters, as lists of lower-case words. */
export function namesOf(term: string): readonly (readonly string[])[] {
  const names = rivals[term]?.names;
  return names ? names.split('; ').map((name) => name.split(' ')) : [];
}

export function cuesOf(term: string): ReadonlySet<string> {
  return new Set((rivals[term]?.cues ?? '').split(' ').filter((cue) => cue !== ''));
}
