package org.tessera.formats.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.util.Terser;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tessera.formats.FormatContract;
import org.tessera.formats.FormatFuzz;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.clinical.Canaries;
import org.tessera.formats.clinical.Labels;

final class Hl7RedactionTest {
    private static final List<String> SEGMENTS = List.of("EVN", "PID", "PD1", "NK1", "GT1", "IN1", "IN2", "PV1", "PV2",
            "ROL", "ORC", "OBR", "NTE", "DG1", "AL1", "PR1", "TXA", "ZXX", "XYZ");
    private static final List<String> TYPES = List.of("TX", "FT", "ST", "CE", "CWE", "NM", "DT", "TS", "XPN", "XCN",
            "CX", "XAD", "XTN", "HD", "PL", "RP", "ID", "SN", "??");

    private final Hl7Format format = new Hl7Format();

    /** A message with a canary in every component of every field of every segment, and of every type of value. */
    private static String planted(Canaries canaries) {
        List<String> lines = new ArrayList<>();
        lines.add("MSH|^~\\&|" + canaries.word("MSH-3") + "|" + canaries.word("MSH-4") + "|" + canaries.word("MSH-5")
                + "|" + canaries.word("MSH-6") + "||" + canaries.word("MSH-8") + "|ORU^R01^ORU_R01|"
                + canaries.number("MSH-10") + "|P|2.5|||||||" + canaries.word("MSH-19"));
        for (String segment : SEGMENTS) {
            lines.add(segment + "|"
                    + String.join("|",
                            IntStream.rangeClosed(1, 40)
                                    .mapToObj(field -> String.join("^", canaries.word(segment + "-" + field + ".1"),
                                            canaries.number(segment + "-" + field + ".2"),
                                            canaries.word(segment + "-" + field + ".3.1") + "&"
                                                    + canaries.word(segment + "-" + field + ".3.2"))
                                            + "~" + canaries.word(segment + "-" + field + "(2)"))
                                    .toList()));
        }
        for (String type : TYPES) {
            lines.add("OBX|1|" + type + "|" + canaries.word("OBX-3.1 " + type) + "^" + canaries.word("OBX-3.2 " + type)
                    + "^LN||" + canaries.word(type + ".1") + "^" + canaries.number(type + ".2") + "^"
                    + canaries.word(type + ".3") + "^" + canaries.word(type + ".4") + "|"
                    + canaries.word("OBX-6 " + type) + "|" + canaries.word("OBX-7 " + type) + "|"
                    + canaries.word("OBX-8 " + type));
        }
        lines.add("OBX|1|ED|1^Text^L||" + canaries.word("ED.1") + "^TEXT^PLAIN^Base64^"
                + Hl7Samples.base64("a " + canaries.word("ED plain")));
        lines.add("OBX|1|ED|1^Html^L||^TEXT^HTML^Base64^" + Hl7Samples.base64("<p title='" + canaries.word("ED title")
                + "' id='" + canaries.word("ED id") + "'>Seen by " + canaries.word("ED html") + "<!--"
                + canaries.word("ED comment") + "--><script>" + canaries.word("ED script") + "</script></p>"));
        lines.add("OBX|1|ED|1^Rtf^L||^TEXT^RTF^Base64^" + Hl7Samples.base64("{\\rtf1{\\info{\\author "
                + canaries.word("ED rtf author") + "}}Seen by " + canaries.word("ED rtf") + ".}"));
        lines.add("OBX|1|ED|1^Pdf^L||^application^PDF^Base64^"
                + Hl7Samples.base64("%PDF-1.4 " + canaries.word("ED pdf")));
        lines.add("NTE|1||escaped \\X" + hex(canaries.word("NTE hexadecimal")) + "\\ and \\Z4142\\ end");
        return String.join("\r", lines) + "\r";
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void noValueOfAnyPlaceIsWritten() {
        Canaries canaries = new Canaries();
        byte[] message = planted(canaries).getBytes(StandardCharsets.UTF_8);
        ReadNote note = FormatContract.read(format, "a.hl7", message).getFirst();
        RedactedDocument redacted = Canaries.redact(format, note);
        assertThat(canaries.count()).isGreaterThan(500);
        canaries.assertNoneIn(redacted.bytes().array());
        Canaries.assertReadsAsExpected(format, redacted, "a.hl7");
    }

    @Test
    void clinicalContentStays() {
        ReadNote note = FormatContract.read(format, "a.hl7", Hl7Samples.NOTE.getBytes(StandardCharsets.UTF_8))
                .getFirst();
        RedactedDocument redacted = format.redact(note.source(), new Redaction(List.of(), new Labels()));
        assertThat(new String(redacted.bytes().array(), StandardCharsets.UTF_8).split("\r")).startsWith(
                "MSH|^~\\&|[FACILITY]|[FACILITY]|[FACILITY]|[FACILITY]|2024||MDM^T02^MDM_T02|1|P|2.5.1||||||UNICODE UTF-8",
                "EVN|T02|2024|||[LICENCE]^[NAME]",
                "PID|1||[MRN]^^^^MR~[SSN]^^^^SS||[NAME]~[NAME]|[NAME]|1951|F|||^^^OH^448^USA|||||||| [SSN]"
                        .replace("| [", "|["),
                "NK1|1|[NAME]|SPO^Spouse^HL70063|^^^OH^448|",
                "PV1|1|I|[FACILITY]||||[LICENCE]^[NAME]||||||||||||[ACCOUNT]|||||||||||||||||||||||||2024|2024",
                "TXA|1|DS|TX|2024|[LICENCE]^[NAME]|||||||[ID]");
        assertThat(redacted.expected()).isEqualTo(
                note.text().reveal().replace("2024-03-01", "2024").replace("ZPI: 1 Winterbourne local 8812034\n", ""));
        assertThat(redacted.removed()).isNotEmpty();
    }

    @Test
    void anotherProgramReadsTheSameInBoth() throws HL7Exception {
        ReadNote note = FormatContract.read(format, "a.hl7", Hl7Samples.NOTE.getBytes(StandardCharsets.UTF_8))
                .getFirst();
        byte[] redacted = format.redact(note.source(), new Redaction(List.of(), new Labels())).bytes().array();
        Terser before = terser(Hl7Samples.NOTE);
        Terser after = terser(new String(redacted, StandardCharsets.UTF_8));
        for (String path : List.of("/.OBX-5", "/.OBX(1)-5", "/.OBX(2)-5", "/.OBX(3)-5-1", "/.OBX(3)-5-3",
                "/.TXA-2-1")) {
            assertThat(after.get(path)).as(path).isEqualTo(before.get(path).replace("\\X48656C6C6F\\", "Hello"));
        }
        assertThat(after.get("/PID-5-1")).isEqualTo("[NAME]");
        assertThat(after.get("/PID-7")).isEqualTo("1951");
        assertThat(note.text().reveal()).contains(after.get("/.OBX(1)-5"));
    }

    private static Terser terser(String message) throws HL7Exception {
        DefaultHapiContext context = new DefaultHapiContext(ValidationContextFactory.noValidation());
        Message parsed = context.getPipeParser().parse(message.replace("~Second line\nwith", "~Second line with"));
        return new Terser(parsed);
    }

    @Test
    void aLabelThatTheCharacterSetLacksMakesItUnicode() {
        byte[] message = "MSH|^~\\&|||||||ORU^R01|1|P|2.3||||||8859/1\rNTE|1||Zoë came\r"
                .getBytes(StandardCharsets.ISO_8859_1);
        ReadNote note = FormatContract.read(format, "a.hl7", message).getFirst();
        RedactedDocument redacted = format.redact(note.source(),
                new Redaction(List
                        .of(new org.tessera.formats.Replacement(new org.tessera.core.note.TextSpan(0, 3), "⟦NAME⟧")),
                        new Labels()));
        assertThat(new String(redacted.bytes().array(), StandardCharsets.UTF_8)).contains("UNICODE UTF-8",
                "⟦NAME⟧ came");
    }

    @Test
    void damagedMessagesAreAnswered() {
        FormatFuzz.assertMutationsAreAnswered(format, Hl7Samples.NOTE.getBytes(StandardCharsets.UTF_8), "a.hl7", 11,
                1_500);
    }
}
