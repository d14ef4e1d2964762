package org.tessera.formats.cda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tessera.formats.FormatContract;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.clinical.Canaries;
import org.tessera.formats.clinical.Labels;

final class CdaRedactionTest {
    private static final List<String> ROLES = List.of("recordTarget/patientRole/patient",
            "author/assignedAuthor/assignedPerson", "dataEnterer/assignedEntity/assignedPerson",
            "informant/relatedEntity/relatedPerson", "custodian/assignedCustodian/representedCustodianOrganization",
            "informationRecipient/intendedRecipient", "legalAuthenticator/assignedEntity/assignedPerson",
            "authenticator/assignedEntity", "participant/associatedEntity/associatedPerson", "inFulfillmentOf/order",
            "documentationOf/serviceEvent/performer", "relatedDocument/parentDocument", "authorization/consent",
            "componentOf/encompassingEncounter/location/healthCareFacility", "unknownRole/unknownPerson");
    private static final String HEADER = """
            <id root="@root" extension="%ext" assigningAuthorityName="@authority"/><code code="@code" codeSystem="@system"
             displayName="@display" codeSystemName="@systemName"><originalText>@original</originalText><translation code="@tcode"
             codeSystem="2.16.840.1.113883.6.1" displayName="@tdisplay"/></code><name use="@use"><prefix>@prefix</prefix><given>@given
            </given><family>@family</family><suffix>@suffix</suffix>@plain</name><addr use="@ause"><streetAddressLine>@street
            </streetAddressLine><city>@city</city><county>@county</county><state>@state</state><postalCode>%zip</postalCode><country>
            @country</country>@atext</addr><telecom use="@tuse" value="tel:%phone"/><birthTime value="@birth"/><effectiveTime
             value="%time"><low value="@low"/><high value="%high"/></effectiveTime><desc>@desc</desc><sdtc:raceCode code="@race"/>
            <sdtc:other value="@other">@otherText</sdtc:other><foreign xmlns="urn:other" a="@foreign">@foreignText</foreign>
            <unknown a="@unknown">@unknownText</unknown><!-- @comment --><?pi @pi?>""";
    private static final String BODY = """
            <component><structuredBody><component><section ID="@sid" classCode="@class"><templateId root="@troot" extension="%text"/>
            <title>@title</title><text mediaType="@media"><paragraph ID="@pid" styleCode="@style">Seen @paragraph<content
             ID="@cid" revised="@revised">@content</content></paragraph><list><item><caption>@caption</caption>@item</item></list><table
             summary="@summary" width="@width"><tr><td abbr="@abbr">@cell</td></tr></table><linkHtml href="http://@href" title="@ltitle"
            >@link</linkHtml><footnote ID="@fid">@footnote</footnote><renderMultiMedia referencedObject="@object"><caption>@rcaption
            </caption></renderMultiMedia><strange>@strange</strange></text><entry typeCode="@type"><observation classCode="OBS"
             moodCode="@mood"><id root="@oroot"/><code code="2345-7" codeSystem="2.16.840.1.113883.6.1" displayName="@name"/><text>
            <reference value="#@ref"/>@otext</text><statusCode code="@status"/><value xsi:type="ST">@st</value><value xsi:type="@xsi"
             value="%pq" unit="@unit"/><value xsi:type="ED" representation="B64" mediaType="text/html">{{<p id='@hid'>In @html</p>}}
            </value><observationMedia><value representation="B64" mediaType="image/png">{{PNG @png}}</value></observationMedia>
            <reference><externalDocument><id root="@eroot"/><text><reference value="http://@eref"/></text></externalDocument></reference>
            <participant><participantRole><playingEntity><name>@entity</name></playingEntity></participantRole></participant>
            </observation></entry></section></component></structuredBody></component><component><nonXMLBody><text
             mediaType="text/plain" representation="B64">{{Plain @body}}</text></nonXMLBody></component>""";

    private final CdaFormat format = new CdaFormat();

    private static String fill(Canaries canaries, String template, String place) {
        String filled = Pattern.compile("([@%])([a-zA-Z]+)")
                .matcher(template.replace("\n", ""))
                .replaceAll(found -> found.group(1).equals("@") ? canaries.word(place + " " + found.group(2))
                        : canaries.number(place + " " + found.group(2)));
        return Pattern.compile("\\{\\{(.*?)}}")
                .matcher(filled)
                .replaceAll(
                        found -> Base64.getEncoder().encodeToString(found.group(1).getBytes(StandardCharsets.UTF_8)));
    }

    private static String planted(Canaries canaries) {
        StringBuilder xml = new StringBuilder(
                "<ClinicalDocument xmlns=\"urn:hl7-org:v3\" xmlns:sdtc=\"urn:hl7-org:sdtc\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><!-- " + canaries.word("first")
                        + " -->");
        xml.append(fill(canaries, HEADER, "document"));
        for (String role : ROLES) {
            List<String> names = List.of(role.split("/"));
            names.forEach(name -> xml.append('<').append(name).append('>').append(fill(canaries, HEADER, name)));
            names.reversed().forEach(name -> xml.append("</").append(name).append('>'));
        }
        return xml.append(fill(canaries, BODY, "body")).append("</ClinicalDocument>").toString();
    }

    @Test
    void noValueOfAnyPlaceIsWritten() {
        Canaries canaries = new Canaries();
        byte[] xml = planted(canaries).getBytes(StandardCharsets.UTF_8);
        ReadNote note = FormatContract.read(format, "a.xml", xml).getFirst();
        RedactedDocument redacted = Canaries.redact(format, note);
        assertThat(canaries.count()).isGreaterThan(500);
        canaries.assertNoneIn(redacted.bytes().array());
        Canaries.assertReadsAsExpected(format, redacted, "a.xml");
    }

    @Test
    void clinicalContentStays() {
        ReadNote note = FormatContract.read(format, "a.xml", CdaSamples.DOCUMENT.getBytes(StandardCharsets.UTF_8))
                .getFirst();
        RedactedDocument redacted = format.redact(note.source(), new Redaction(List.of(), new Labels()));
        String xml = new String(redacted.bytes().array(), StandardCharsets.UTF_8);
        assertThat(xml).contains("<typeId extension=\"POCD_HD000040\" root=\"2.16.840.1.113883.1.3\"/>",
                "<templateId extension=\"2015-08-01\" root=\"2.16.840.1.113883.10.20.22.1.8\"/>",
                "<code code=\"18842-5\" codeSystem=\"2.16.840.1.113883.6.1\" displayName=\"Discharge summary\"/>",
                "<effectiveTime value=\"2024\"/>", "<birthTime value=\"1951\"/>", "<name>[NAME]</name>",
                "<addr><state>OH</state><postalCode>448</postalCode><country>US</country></addr>",
                "<administrativeGenderCode code=\"F\" codeSystem=\"2.16.840.1.113883.5.1\" displayName=\"Female\"/>",
                "<statusCode code=\"completed\"/>", "unit=\"mg/dL\" value=\"104\"", "xsi:type=\"PQ\"",
                "<td>Glucose</td><td>104 mg/dL</td>", "<telecom nullFlavor=\"MSK\"/>");
        assertThat(plain(redacted.expected()))
                .isEqualTo(plain(note.text().reveal()).replace("type=\"text/xsl\" href=\"CDA.xsl\" ", "")
                        .replace("checked by A. Quillfeather ", ""));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
