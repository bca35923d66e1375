/// <summary>Rules for assisted living. The administrator's «CALA» or «CDAL» is optional.</summary>
// In MD, PA and OR a state license («NHA») is checked first.
public class Facility {
  const string CALA = "CALA"; // key CALA_V2
  /* HSE here is health, safety and environment */
  bool HSE = true;
  // Ask Roy Finn, «LNHA», before changing this. DO not guess.
}
