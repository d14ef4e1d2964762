package org.tessera.formats.hl7;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Messages of invented people. */
public final class Hl7Samples {
    /** A message with a note, observations and an attached file. */
    public static final String NOTE = String.join("\r",
            "MSH|^~\\&|TRANSCRIBE|MAPLE GROVE HOSPITAL|EHR|MAPLE|20240311101500||MDM^T02^MDM_T02|77120|P|2.5.1||||||UNICODE UTF-8",
            "EVN|T02|20240311101500|||4471^Quillfeather^Ambrose^^^DR",
            "PID|1||8812034^^^MAPLE^MR~551-90-1234^^^USA^SS||Winterbourne^Zoë^Maud^^^^L~Winterbourne^Zee^^^^^A|Thistlewood^Ida"
                    + "|19510719|F||2106-3^White^CDCREC|14 Larkspur Lane^Apt 2^Dunmore Falls^OH^44805^USA||(419) 555-0142"
                    + "^PRN^PH^zoe.w@example.org||EN^English^HL70296|M|||551-90-1234",
            "NK1|1|Winterbourne^Caspian|SPO^Spouse^HL70063|14 Larkspur Lane^^Dunmore Falls^OH^44805|419-555-0177",
            "PV1|1|I|4W^412^A^MAPLE GROVE HOSPITAL||||1093817465^Quillfeather^Ambrose^^^DR||||||||||||V00918273|||||||||||||"
                    + "||||||||||||20240309|20240311",
            "TXA|1|DS^Discharge summary|TX|20240311|1093817465^Quillfeather^Ambrose|||||||DOC-991827",
            "OBX|1|FT|11490-0^Discharge summary^LN||Ms. Winterbourne was admitted on 3/9.\\.br\\BP 120\\T\\80 \\E\\ "
                    + "stable; K 3.9 \\S\\ 10.\\.br\\Seen with her husband Caspian.||||||F",
            "OBX|2|FT|11490-0^Discharge summary^LN||Second part \\X48656C6C6F\\ for Zoë.||||||F",
            "OBX|3|NM|2345-7^Glucose^LN||104|mg/dL^^UCUM|70-99|H|||F",
            "OBX|4|CE|8867-4^Diagnosis^LN||I10^Essential hypertension^I10||||||F",
            "OBX|5|DT|11368-8^Illness or injury onset date^LN||20240301||||||F",
            "OBX|6|ED|11490-0^Attached text^LN||^TEXT^HTML^Base64^" + base64(
                    "<html><body><p title='By A. Quillfeather'>Call <b>Zo&euml;</b> at 419-555-0142 &amp; write.</p></body></html>")
                    + "||||||F",
            "OBX|7|ED|18782-3^Picture^LN||^IM^JPEG^Base64^/9j/4AAQSkZJRg==||||||F",
            "NTE|1||Daughter Linnet drives.~Second line\nwith a raw line end",
            "DG1|1||E11.9^Type 2 diabetes^I10|Diabetes||A",
            "AL1|1|DA^Drug allergy^HL70127|7980^Penicillin^RXNORM|MO|Rash", "ZPI|1|Winterbourne local|8812034", "");

    private Hl7Samples() {}

    /** Text as an attachment holds it. */
    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
