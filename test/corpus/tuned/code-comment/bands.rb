# Pay bands by credential. A «CMPE» starts at band 6; «FACMPE» at 7.
# CRC of the file: see checksum.rb
CRC = 0xFF
def band(cmpe, RN)
  return 6 if cmpe == "CMPE" # «CMPE» holders from the MGMA list
  RN ? 3 : 2 # «RN» = registered nurse
end
# if RN == 2 then CRC = CPC end
