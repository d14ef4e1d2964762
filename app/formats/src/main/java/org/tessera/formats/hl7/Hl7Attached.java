package org.tessera.formats.hl7;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tessera.core.note.UnreadPart;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.clinical.Attachment;

/** A file inside a message (data type ED): source, type, subtype, encoding, data. */
final class Hl7Attached {
    private static final int TYPE = 2;
    private static final int SUBTYPE = 3;
    private static final int ENCODING = 4;
    static final int DATA = 5;

    private final Hl7Field field;
    private final int repetition;

    Hl7Attached(Hl7Field field, int repetition) {
        this.field = field;
        this.repetition = repetition;
    }

    private String mediaType() {
        String type = field.at(repetition, TYPE, 1).strip().toLowerCase(Locale.ROOT);
        String subtype = field.at(repetition, SUBTYPE, 1).strip().toLowerCase(Locale.ROOT);
        String main = switch (type) {
            case "im" -> "image";
            case "au" -> "audio";
            case "tx", "ft", "" -> "text";
            case "ap", "sd", "ns", "si" -> "application";
            default -> type;
        };
        boolean picture = List.of("jpeg", "jpg", "png", "gif", "tiff", "tif", "bmp", "dicom").contains(subtype);
        return (picture ? "image" : main) + "/" + subtype;
    }

    /** Whether there is data at all. */
    boolean isThere() {
        return !field.first(repetition, DATA).isBlank();
    }

    /** What it is counted as if it cannot be read. */
    UnreadPart.Kind unread() {
        return Attachment.unread(mediaType());
    }

    /** It, if it is text. */
    Optional<Attachment> read() {
        return bytes().flatMap(bytes -> Attachment.of(mediaType(), bytes));
    }

    private Optional<byte[]> bytes() {
        String data = field.first(repetition, DATA);
        try {
            return Optional.of(switch (field.at(repetition, ENCODING, 1).strip().toLowerCase(Locale.ROOT)) {
                case "base64" -> Base64.getMimeDecoder().decode(data.getBytes(StandardCharsets.ISO_8859_1));
                case "hex" -> HexFormat.of().parseHex(data.replaceAll("\\s", ""));
                default -> data.getBytes(StandardCharsets.UTF_8);
            });
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** Its components with other text. */
    static List<String> write(Attachment attachment, String path, PlaceEdits edits) {
        boolean html = attachment.mediaType().endsWith("html");
        return List.of("", "TEXT", html ? "HTML" : "PLAIN", "Base64",
                Base64.getEncoder().encodeToString(attachment.written(path, edits)));
    }
}
