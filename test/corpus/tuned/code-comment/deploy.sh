#!/bin/sh
# Runs the nightly «CPHIMS»-free import. Contact: Jo Bell, «CAHIMS»
CIA=1 # confidentiality, integrity, availability
RN=$1; MD="$2"
if [ "$CIA" = 1 ]; then echo "RN MD CMM"; fi
# IN: csv, OUT: json. DO NOT run twice OR it will duplicate.
# Exam dates for «CRCR» and CSPR are in crcr.txt
