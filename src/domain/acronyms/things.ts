function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** Said right after letters that name a thing rather than a person's credential: `CCM module`. */
export const thingNouns = words(`
  module modules workflow workflows cluster server servers table tables list lists consult consults
  model models equation agreement agreements bulletin bulletins message messages tab tabs file files
  app apps desk lecture lectures index data dataset schema database score scores scan scans scanner
  image images imaging grade grades grading level levels layout block column columns field fields
  flag value values error errors mismatch check checks checksum upload link links portal system
  systems platform tool tools tracker pipeline build script library package plugin api endpoint url
  drill drills meeting meetings conference paper awards act law rule rules settlement settlements
  monitor triad agent agents grant grants bidding bid bids budget campaign campaigns 
  rate rates price ads ad line lines hour hours tumor tumors screening screenings resection
  resections artery arteries ultrasound visit visits pump pumps survey surveys abatement site sites
  building buildings clinic clinics center centers grantee grantees newsletter inhibitor inhibitors
  supplement supplements oil concrete wind winds zone zones queue machine machines probe probes
  part parts fixture driver drivers interface register registers gateway config instance node nodes
  bundle cache prefix suffixes ticket tickets intensivist intensivists notes chart charts software
  counseling pill pills pricing beta returns patients infection infections isolates outbreak
  transmission bacteria debriefing debriefings sheet sheets spreadsheet array loop token header
  headers packet packets frame frames byte bytes polynomial algorithm protocol protocols disk device
  devices component components mode view views page pages screen button widget dashboard feed vendor
  warehouse website lawsuit operative operatives spy spies director directors airport flight flights
  runway chat account accounts record records export exports import imports lot lots account
  contract contracts pipe pipes relining zip street avenue office-park bus bridge parking loan loans
  bankers member members membership groups grouper grouping groupings categories category angina
  class-iii trial trials monitors cases clearance homework vaccine pilot tumour tumours staging dose dosing diet gene protein assay toolkit template form forms hotline ward-round rounds fee-schedule inspection inspections inspector inspectors bulletin-board council councils committee committees paperwork inbox inboxes portal-login mailbox chapter-house parser schedule fixtures cabinet cabinets robot printer scanner-room bay lane trial-site protocol-id specimen samples sample culture swab swabs`);

/** What is run, offered or counted under letters that name a service: `CCM enrolment`. */
export const serviceNouns = words(`
  program programs programme programmes service services month months enrolment enrolments enrollment
  enrollments enrollee enrollees workforce association associations copy copies edit edits billing
  code codes revenue outreach nurses-line panel reminder reminders plan plans consent minutes claim
  claims`);

/** Places and peoples outside the United States, whose bodies share letters with our credentials. */
export const foreignWords = words(`
  british britain uk england english scotland scottish wales welsh canada canadian ottawa toronto
  ontario london ireland irish dublin australia australian sydney zealand europe european eu swiss
  geneva denmark danish copenhagen dubai india indian singapore brussels mexico mexican japan tokyo
  germany german france french china chinese beijing`);

/** In the head of a column: below it stand names in a program. */
export const keyLabels = words(
  'key column field variable parameter flag option setting env prefix command argument header enum property constant macro',
);

/** Names of states, as owners: `Colorado's PMP`. */
export const states = new Set(
  `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho
  Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota
  Mississippi Missouri Montana Nebraska Nevada Hampshire Jersey Mexico York Carolina Dakota Ohio
  Oklahoma Oregon Pennsylvania Island Tennessee Texas Utah Vermont Virginia Washington Wisconsin
  Wyoming`.split(/\s+/),
);
