package org.tessera.detect.rules.form;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Cells below named columns. */
class TableDetectorTest extends DetectorContractTest {
    private final Detector detector = new TableDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of(
                "| Date | Provider | Dose |\n| {DATE|1/4} | {CLINICIAN|Banquo} | 1/2 |\n| {DATE|1/5} | {CLINICIAN|Oderin} | 1/2 |",
                "pt_name,dob,mrn,test,result\n{PATIENT|Odalys Ferrante},{DATE|3/4/54},{MEDICAL_RECORD|K4471-9},GLU,104\n",
                "Last,First,Provider,City,Zip\n{PATIENT|Ferrante},{PATIENT|Odalys},{CLINICIAN|Katrin Ode},{CITY"
                        + "|Garrowville},{ZIP|74003}",
                "| Patient | MRN | Room |\n|---|---|---|\n| {PATIENT|Ferrante, O} | {MEDICAL_RECORD|447190} | 4 |",
                "name;phone;serial;qty\n\"{PATIENT|Ode, Katrin}\";{PHONE|617-555-0142};{DEVICE|KW447190};2",
                "patient id\tdate of service\tcode\n{MEDICAL_RECORD|447190}\t{DATE|2026-03-04}\t99213",
                "drug name,dose,unit\naspirin,81,mg\n", "name,dose,unit\naspirin,81,mg",
                "code,test,unit,low,high\n2345-7,Glucose,mg/dL,70,100",
                "Seen today, with her son, on the ward.\nGood, calm, well, alert.",
                "date,weight,height\npending,80,170", "Provider type,Test name,Count\nNurse,Glucose,4");
    }
}
