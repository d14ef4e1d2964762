package org.tessera.formats.cda;

/** A document of invented people. */
public final class CdaSamples {
    /** A document of invented people. */
    public static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?xml-stylesheet type="text/xsl" href="CDA.xsl"?>
            <ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:sdtc="urn:hl7-org:sdtc"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <realmCode code="US"/>
              <typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
              <templateId root="2.16.840.1.113883.10.20.22.1.8" extension="2015-08-01"/>
              <id root="2.16.840.1.113883.19.5" extension="TT988"/>
              <code code="18842-5" codeSystem="2.16.840.1.113883.6.1" displayName="Discharge summary"/>
              <title>Maple Grove Discharge Summary</title>
              <effectiveTime value="20240311101500-0500"/>
              <confidentialityCode code="N" codeSystem="2.16.840.1.113883.5.25"/>
              <languageCode code="en-US"/>
              <recordTarget><patientRole>
                <id root="2.16.840.1.113883.19.5.99999.2" extension="8812034"/>
                <id root="2.16.840.1.113883.4.1" extension="551-90-1234"/>
                <addr use="HP"><streetAddressLine>14 Larkspur Lane</streetAddressLine><city>Dunmore Falls</city><state>OH</state>
                  <postalCode>44805</postalCode><country>US</country></addr>
                <telecom value="tel:(419) 555-0142" use="HP"/>
                <patient><name use="L"><given>Zoë</given><given>Maud</given><family>Winterbourne</family></name>
                  <administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1" displayName="Female"/>
                  <birthTime value="19510719"/>
                  <guardian><guardianPerson><name><given>Caspian</given><family>Winterbourne</family></name></guardianPerson>
                  </guardian></patient>
              </patientRole></recordTarget>
              <author><time value="20240311"/><assignedAuthor><id root="2.16.840.1.113883.4.6" extension="1093817465"/>
                <assignedPerson><name><prefix>Dr.</prefix><given>Ambrose</given><family>Quillfeather</family></name></assignedPerson>
                <representedOrganization><name>Maple Grove Hospital</name></representedOrganization></assignedAuthor></author>
              <componentOf><encompassingEncounter><id root="1.2.3" extension="V00918273"/>
                <effectiveTime><low value="20240309"/><high value="20240311"/></effectiveTime></encompassingEncounter></componentOf>
              <component><structuredBody><component><section>
                <templateId root="2.16.840.1.113883.10.20.22.2.5.1"/>
                <code code="8648-8" codeSystem="2.16.840.1.113883.6.1" displayName="Hospital course"/>
                <title>Hospital Course</title>
                <text><paragraph ID="p1">Ms. <content styleCode="Bold">Winterbourne</content> came with Caspian &amp; left.</paragraph>
                  <table><tbody><tr><td>Glucose</td><td>104 mg/dL</td></tr></tbody></table>
                  <renderMultiMedia referencedObject="m1"/></text>
                <!-- checked by A. Quillfeather -->
                <entry><observation classCode="OBS" moodCode="EVN">
                  <code code="2345-7" codeSystem="2.16.840.1.113883.6.1" displayName="Glucose"><originalText>
                    <reference value="#p1"/></originalText></code>
                  <statusCode code="completed"/><effectiveTime value="20240310"/>
                  <value xsi:type="PQ" value="104" unit="mg/dL"/></observation></entry>
              </section></component></structuredBody></component>
            </ClinicalDocument>
            """;

    private CdaSamples() {}
}
