package org.tessera.formats.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.formats.Guarded;

/** Texts and things that stand in the objects of a document and not in what its pages draw. */
final class ObjectTexts {
    /** What programs write into every document, and says nothing of a patient. */
    private static final Set<String> TECHNICAL = Set.of("Producer", "Creator", "CreationDate", "ModDate", "Trapped",
            "PTEX.Fullbanner");

    private static final Set<String> RECORDINGS = Set.of("Sound", "Movie", "Screen", "3D", "RichMedia", "Projection");

    private static final Set<String> PROGRAMS = Set.of("JavaScript", "Launch", "Rendition");

    private static final Set<String> LINKS = Set.of("GoToR", "GoToE", "ImportData", "SubmitForm", "Thread");

    private final Set<OtherText> texts = new LinkedHashSet<>();
    private final Parts parts;
    private final @Nullable COSDictionary info;

    ObjectTexts(COSDictionary trailer, Parts parts) {
        this.parts = parts;
        info = trailer.getCOSDictionary(COSName.INFO);
        ObjectWalk.walk(trailer, this::visit);
    }

    List<OtherText> texts() {
        return List.copyOf(texts);
    }

    private void visit(COSDictionary each) {
        String subtype = name(each, "Subtype");
        String type = name(each, "Type");
        if (each == info) {
            info(each);
        } else if (each.containsKey(COSName.RECT) && !subtype.isEmpty()) {
            annotation(each, subtype);
        }
        if (each.containsKey(COSName.FT) || (each.containsKey(COSName.T) && each.containsKey(COSName.V))) {
            field(each);
        }
        if (type.equals("OCG")) {
            text(OtherText.Kind.LAYER, "", each, "Name");
        }
        if (each.containsKey(COSName.TITLE) && each.containsKey(COSName.PARENT)) {
            text(OtherText.Kind.BOOKMARK, "", each, "Title");
        }
        if (type.equals("Sig") || each.containsKey(COSName.BYTERANGE)) {
            for (String key : List.of("Name", "Reason", "Location", "ContactInfo")) {
                text(OtherText.Kind.PROPERTY, key, each, key);
            }
        }
        if (each instanceof COSStream stream && type.equals("Metadata")) {
            metadata(stream);
        }
        for (String key : List.of("Alt", "ActualText", "E")) {
            text(OtherText.Kind.SPOKEN, "", each, key);
        }
        if (type.equals("StructElem")) {
            text(OtherText.Kind.SPOKEN, "", each, "T");
        }
        if (each.containsKey(COSName.P) && (each.containsKey("St") || each.containsKey(COSName.S))) {
            text(OtherText.Kind.PROPERTY, "Page label", each, "P");
        }
        action(each);
        file(each, type);
        xfa(each);
    }

    private void action(COSDictionary each) {
        String action = name(each, "S");
        text(OtherText.Kind.LINK, "", each, "URI");
        if (PROGRAMS.contains(action) || each.containsKey(COSName.JS)) {
            parts.add(action.equals("Rendition") ? UnreadPart.Kind.RECORDING : UnreadPart.Kind.MACRO);
        } else if (LINKS.contains(action)) {
            parts.add(UnreadPart.Kind.LINKED_FILE);
        } else if (action.equals("Sound") || action.equals("Movie")) {
            parts.add(UnreadPart.Kind.RECORDING);
        }
    }

    private void file(COSDictionary each, String type) {
        if (each.containsKey(COSName.EF)) {
            parts.add(UnreadPart.Kind.EMBEDDED_FILE);
            text(OtherText.Kind.ATTACHMENT, "", each, each.containsKey(COSName.UF) ? "UF" : "F");
            text(OtherText.Kind.ATTACHMENT, "", each, "Desc");
        } else if (type.equals("Filespec")) {
            parts.add(UnreadPart.Kind.LINKED_FILE);
            text(OtherText.Kind.ATTACHMENT, "", each, each.containsKey(COSName.UF) ? "UF" : "F");
        }
    }

    private void annotation(COSDictionary each, String subtype) {
        if (RECORDINGS.contains(subtype)) {
            parts.add(UnreadPart.Kind.RECORDING);
        }
        int before = texts.size();
        text(OtherText.Kind.COMMENT, "", each, "Contents");
        text(OtherText.Kind.COMMENT, "Subject", each, "Subj");
        SafeXml.texts(bytes(each.getDictionaryObject(COSName.RC)), name -> true)
                .forEach(text -> add(OtherText.Kind.COMMENT, "", text));
        if (!subtype.equals("Widget")) {
            text(OtherText.Kind.COMMENT, "Author", each, "T");
        }
        if (texts.size() > before && !subtype.equals("Link")) {
            parts.add(UnreadPart.Kind.COMMENT);
        }
    }

    private void field(COSDictionary each) {
        String name = string(each.getDictionaryObject(COSName.T));
        String shown = string(each.getDictionaryObject(COSName.TU));
        for (COSName key : List.of(COSName.V, COSName.DV, COSName.RV)) {
            COSBase value = each.getDictionaryObject(key);
            if (value instanceof COSArray several) {
                for (int index = 0; index < several.size(); index++) {
                    add(OtherText.Kind.FIELD, shown.isBlank() ? name : shown, string(several.getObject(index)));
                }
            } else {
                add(OtherText.Kind.FIELD, shown.isBlank() ? name : shown, string(value));
            }
        }
        if (!string(each.getDictionaryObject(COSName.V)).isBlank()) {
            parts.add(UnreadPart.Kind.FORM_FIELD);
        }
    }

    /** A form beside the form, in XML: its data are the values that were filled in. */
    private void xfa(COSDictionary each) {
        COSBase form = each.getDictionaryObject(COSName.XFA);
        if (form instanceof COSStream) {
            xfa(bytes(form));
        } else if (form instanceof COSArray packets) {
            java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
            for (int index = 1; index < packets.size(); index += 2) {
                all.writeBytes(bytes(packets.getObject(index)));
            }
            xfa(all.toByteArray());
        }
    }

    private void xfa(byte[] xml) {
        List<String> values = SafeXml.texts(xml, name -> name.getLocalPart().equals("data"));
        values.forEach(value -> add(OtherText.Kind.FIELD, "", value));
        parts.add(UnreadPart.Kind.FORM_FIELD, values.size());
    }

    private void info(COSDictionary properties) {
        for (COSName key : properties.keySet()) {
            if (!TECHNICAL.contains(key.getName())) {
                text(OtherText.Kind.PROPERTY, key.getName(), properties, key.getName());
            }
        }
    }

    private void metadata(COSStream stream) {
        SafeXml.texts(bytes(stream), XmpNames::isForReaders).forEach(text -> add(OtherText.Kind.PROPERTY, "", text));
    }

    private void text(OtherText.Kind kind, String name, COSDictionary from, String key) {
        if (from.getDictionaryObject(COSName.getPDFName(key)) instanceof COSString string) {
            add(kind, name, string.getString());
        }
    }

    private void add(OtherText.Kind kind, String name, String value) {
        String plain = value.replace('\u0000', ' ').strip();
        if (!plain.isBlank()) {
            texts.add(new OtherText(kind, name.strip(), plain));
        }
    }

    private static String name(COSDictionary from, String key) {
        return from.getDictionaryObject(COSName.getPDFName(key)) instanceof COSName name ? name.getName() : "";
    }

    private static String string(@Nullable COSBase value) {
        return switch (value) {
            case COSString string -> string.getString();
            case COSName name -> name.getName().equals("Off") ? "" : name.getName();
            case COSStream stream -> new String(bytes(stream), StandardCharsets.UTF_8);
            case null -> "";
            default -> "";
        };
    }

    private static byte[] bytes(@Nullable COSBase value) {
        return switch (value) {
            case COSString string -> string.getString().getBytes(StandardCharsets.UTF_8);
            case COSStream stream -> Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> read(stream));
            case null -> new byte[0];
            default -> new byte[0];
        };
    }

    private static byte[] read(COSStream stream) throws IOException {
        try (java.io.InputStream in = stream.createInputStream()) {
            return in.readNBytes(org.tessera.formats.Limits.NOTE_CHARACTERS);
        }
    }
}
