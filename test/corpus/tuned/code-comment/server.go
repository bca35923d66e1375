package main

// roles maps letters to groups. «NP», «PA-C» and «DNP» count as advanced practice.
var roles = map[string]int{"NP": 1, "PA-C": 1}

// The scheduler is NP-hard; NP below is the number of processors.
const NP = 8 // NP workers

/*
Maintainers: Ike Solberg, «RN», «CPHQ»
State filter: MD, VA, DC
*/
