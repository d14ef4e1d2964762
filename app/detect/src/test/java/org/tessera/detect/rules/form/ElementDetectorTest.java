package org.tessera.detect.rules.form;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Elements and attributes of clinical documents. */
class ElementDetectorTest extends DetectorContractTest {
    private final Detector detector = new ElementDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("<name><given>{PATIENT|Odalys}</given><family>{PATIENT|Ferranté}</family></name>",
                "<city>{CITY|Garrowville}</city><state>OK</state><postalCode>{ZIP|74003}</postalCode>",
                "<streetAddressLine>{STREET|12 Olive Hwy}</streetAddressLine>",
                "<assignedPerson/><author><name><given>{CLINICIAN|Katrin}</given><family>{CLINICIAN|Ode}</family>"
                        + "<suffix>MD</suffix></name></author><given>{PATIENT|Odalys}</given>",
                "<representedOrganization><name>{FACILITY|Garrow Valley Clinic}</name></representedOrganization>",
                "<birthTime value=\"{DATE|19540304}\"/>", "<birthDate value='{DATE|1954-03-04}'/>",
                "<id root=\"2.16.840.1.113883.19.5\" extension=\"{MEDICAL_RECORD|447190}\"/>",
                "<id root=\"2.16.840.1.113883.4.1\" extension=\"{SSN|219-09-9999}\"/>",
                "<id extension=\"{LICENCE|1234567893}\" root=\"2.16.840.1.113883.4.6\"/>",
                "<hl7:family>{PATIENT|Ferrante}</hl7:family>", "<family value=\"{PATIENT|Ferrante}\"/>",
                "<code code=\"8867-4\" codeSystem=\"2.16.840.1.113883.6.1\"/>", "<value value=\"104\" unit=\"mg\"/>",
                "<given/>", "<p>family history of stroke</p>", "x < 3 and y > 4 </");
    }
}
