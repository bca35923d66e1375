/** Words that speak for a credential, in lower case. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** Said of credentials and hardly of anything else. */
export const credentialWords = words(`
  certified certification certifications certificate credential credentials credentialed
  credentialing designation designations exam exams examination examinations recertify recertifies
  recertification recertified licensed license licenses licence licensure fellow fellows fellowship
  degree degrees accredited postnominal post-nominal post-nominals qualification qualifications
  letters holder holders passed sit sits sat voucher vouchers initials diplomate bootcamp
  board-certified dual-certified certify certifies`);

/** Weaker: the talk of hiring and study around them. */
export const careerWords = words(`
  preferred required requires require earn earned earning holds hold holding alumna alumni alumnus
  graduate graduates graduated dues renew renewal candidate candidates eligible preferred prep
  prerequisite hire hires hired hiring seeking résumé resume coursework course courses study
  reimburse reimburses needed plus welcome considered advantage ideal qualified equivalent desired must license-holder student students training
  salary colleague colleagues instructor led certifying exams class cohort classes pass`);

/** The field: healthcare, and the business side of it. */
export const fieldWords = words(`
  hospital hospitals clinic clinics clinical health healthcare medical medicine patient patients
  physician physicians doctor doctors nurse nurses nursing practice practices coder coders coding
  billing biller billers claims payer payers denials revenue compliance privacy hipaa icd-10 icd
  ehr epic chart charts surgery surgical hospice administrator administrators administration care
  pharmacy provider providers cms medicare medicaid reimbursement audit auditor auditors manager
  managers clinician clinicians inpatient outpatient staffing caseload bedside ward unit icu
  long-term executive executives dental pediatrics orthopedic him cdi informatics quality`);

/** In a heading, a label or a column's head: what follows are credentials. */
export const labelWords = words(`
  credential credentials certification certifications certificates license licenses licensure
  licences designation designations degree degrees qualifications qualification suffix
  post-nominals post-nominal education`);

/** In a column's head: what follows are places. */
export const placeLabels = words(
  'state states st location locations office offices city address site sites where campus county region town branch',
);

/** Letters that stand beside credentials without being in the glossary. */
export const companions: ReadonlySet<string> = new Set(
  `PhD PHD EdD EDD MS MA BS BA MSc BSc MEd MSW LMSW LSW MBBS MBChB DDS DMD PsyD DPT OTR/L OTD SLP
  CRNA CNM CNS APRN ARNP CNP FNP FNP-BC FNP-C AGNP AGACNP-BC PMHNP-BC CCRN CEN CNOR OCN CNE CHPN
  LVN CNA EMT RRT RT RD RDN LDN FACS FACP FACC FACEP FAAFP FAAP FACOG FACHDM FACMG MMM MMHC MHM BHA
  MSHA MHI MSIS MSHI EMHA EMBA MPP MSL LLM LLB ESQ CSM PMI-ACP CSSYB LSSBB LSSGB CLSSBB ITIL SAFe
  CDEO CSBI CSPR CSPPM CFE CHSP CJCP CISSP CDP AHFI CHCQM CHPA CMC CMCO CMIS CMQ-OE CMQ/OE COE CRHCP
  DNS-CT FAADOM FAHM FHIMSS HFA PAHM PhD RAC-CT RCC CPC-H CPC-I CPC-P CMI CMCS CCHP CPHON`.split(
    /\s+/,
  ),
);

/** What may follow a credential and a hyphen: `CMM-certified`; `RHIA-sync` is the name of a thing. */
export const compoundEnds = words(`
  certified credentialed credentialled holder holders holding prepared eligible level qualified
  trained licensed required preferred ready led to and or bound track only free in for by plus minus
  educated registered designated approved wielding carrying bearing turned trainee trainees type
  heavy like style rich staffed run signed reviewed supervised taught or-equivalent equivalent
  candidate candidates student students or-above prep owned friendly of a an the as`);

/** What may stand before a credential and a hyphen. */
export const compoundStarts = words(`
  post pre non ex dual multi double triple half semi newly to and or now then once future would-be
  soon almost never first fellow co mid anti pro part`);

/** Postal codes of states and territories. */
export const postalCodes: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM
  NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI`.split(/\s+/),
);

/** In a capitalised phrase that names a place of work or study, not a person. */
export const institutionWords = words(`
  street avenue ave blvd suite hospital center clinic university college school institute department
  inc llc corp company systems group association society board commission`);

/** In the name of a town, and in some family names. */
export const townWords = words(`
  spring springs park city county heights beach hills falls village grove valley island harbor bay
  river ridge point station town burg burnie chase marlboro plata airy grace hall mills oak creek
  fort mount saint road drive lane court`);

/** Common first names: `Dean Hill, MD` is a person, `Silver Spring, MD` is not. */
export const givenNames = words(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew
  anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy
  jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin
  samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry
  peter kyle walter carl dean alan albert luis juan carlos omar raj ravi wei mary patricia jennifer
  linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly
  emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy
  amy kathleen angela shirley anna brenda pamela emma nicole helen samantha katherine christine
  rachel carolyn janet maria heather diane julie joyce victoria kelly christina joan evelyn lauren
  judith olivia martha cheryl megan andrea ann jean alice jacqueline hannah grace doris julia
  priya aisha fatima mei ana rosa elena sofia ruth dana jane kim lee tom ben sam joe jim bob dan dave
  mike steve chris matt nick tony ed ted ray ron don ken greg jeff kate meg sue liz beth lynn kay`);

/** Cities of Maryland, whose postal code is also a degree. */
export const marylandCities = words(`
  baltimore bethesda rockville gaithersburg annapolis frederick towson columbia germantown
  hagerstown salisbury laurel bowie greenbelt hyattsville easton cumberland waldorf silver takoma
  college owings ellicott glen chevy potomac elkton dundalk catonsville aberdeen havre westminster
  olney essex cockeysville timonium lutherville pikesville arnold severna odenton crofton lanham
  landover largo suitland oxon temple clinton leonardtown lexington cambridge chestertown denton
  berlin pocomoke oakland thurmont brunswick damascus wheaton kensington cheverly beltsville
  reisterstown parkville maryland bel perry upper`);
