package org.tessera.formats.clinical;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Guarded;
import org.tessera.formats.MappedText;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.text.TextDecoder;

/**
 * A file inside a message that is text: plain, HTML, RTF, XML. Its text is read in pieces, each at a place of its own; HTML is
 * written as HTML again, all others as plain text.
 */
public final class Attachment {
    private static final String PLAIN = "text/plain";
    private static final String HTML = "text/html";
    private static final char PIECE = '#';

    private final List<Piece> pieces;
    private final Optional<Markup> html;
    private final String charset;

    private Attachment(List<Piece> pieces, Optional<Markup> html, String charset) {
        this.pieces = List.copyOf(pieces);
        this.html = html;
        this.charset = charset;
    }

    /**
     * What can be read of a file.
     *
     * @param mediaType what the message calls it, in any case; the bytes decide where they tell otherwise
     * @return empty if it is no text, or damaged
     */
    public static Optional<Attachment> of(String mediaType, byte[] bytes) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        if (bytes.length == 0 || type.startsWith("image/") || type.contains("pdf")) {
            return Optional.empty();
        }
        try {
            var decoded = TextDecoder.decode(bytes);
            String text = decoded.text().reveal();
            return Optional.of(Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> read(type, text, decoded.charset())));
        } catch (ProblemException notText) {
            return Optional.empty();
        }
    }

    private static Attachment read(String type, String text, String charset) {
        String head = text.stripLeading();
        if (head.startsWith("%PDF")) {
            throw new ProblemException(ProblemCode.FORMAT_UNSUPPORTED);
        }
        if (head.startsWith("{\\rtf")) {
            return plain(rtf(text), "UTF-8");
        }
        if (type.contains("html")) {
            return html(text, charset);
        }
        if (type.contains("xml") || head.startsWith("<?xml")) {
            return new Attachment(Markup.xml(text).pieces(), Optional.empty(), charset);
        }
        return plain(text, charset);
    }

    private static Attachment plain(String text, String charset) {
        return new Attachment(List.of(new Piece(text, Piece.Gap.NONE)), Optional.empty(), charset);
    }

    /** HTML or XHTML that stands in a message as it is. */
    public static Attachment html(String text, String charset) {
        return Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> {
            Markup markup = Markup.html(text);
            return new Attachment(markup.pieces(), Optional.of(markup), charset);
        });
    }

    private static String rtf(String text) {
        RTFEditorKit kit = new RTFEditorKit();
        Document document = kit.createDefaultDocument();
        try {
            kit.read(new StringReader(text), document, 0);
            return document.getText(0, document.getLength());
        } catch (java.io.IOException | BadLocationException damaged) {
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
        }
    }

    /** What a file is counted as that is not read. */
    public static UnreadPart.Kind unread(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        if (type.startsWith("audio/") || type.startsWith("video/")) {
            return UnreadPart.Kind.RECORDING;
        }
        return type.startsWith("image/") ? UnreadPart.Kind.PICTURE : UnreadPart.Kind.EMBEDDED_FILE;
    }

    /** Whether there is nothing to read in it. */
    public boolean isBlank() {
        return pieces.stream().allMatch(piece -> piece.text().isBlank());
    }

    /** Writes its text into a note. */
    public void into(MappedText note, String path) {
        for (int index = 0; index < pieces.size(); index++) {
            note.between(index == 0 ? "" : pieces.get(index).gap().sign());
            note.value(path + PIECE + index, pieces.get(index).text());
        }
        note.endLine();
    }

    /** The value at a path of this attachment, if there is one. */
    public Optional<String> at(String path) {
        String number = path.substring(path.lastIndexOf(PIECE) + 1);
        boolean digits = !number.isEmpty() && number.length() < 9 && number.chars().allMatch(Character::isDigit);
        return digits && Integer.parseInt(number) < pieces.size()
                ? Optional.of(pieces.get(Integer.parseInt(number)).text())
                : Optional.empty();
    }

    /** The path of the attachment itself. */
    public static String base(String path) {
        int piece = path.lastIndexOf(PIECE);
        return piece < 0 ? path : path.substring(0, piece);
    }

    /** What it is written as. */
    public String mediaType() {
        return html.isPresent() ? HTML : PLAIN;
    }

    /** It with other text, as characters. */
    public String edited(String path, PlaceEdits edits) {
        List<String> texts = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (int index = 0; index < pieces.size(); index++) {
            texts.add(edits.apply(path + PIECE + index, pieces.get(index).text()));
            all.append(index == 0 ? "" : pieces.get(index).gap().sign()).append(texts.getLast());
        }
        return html.isPresent() ? html.get().write(texts) : all.toString();
    }

    /** It with other text, as a file in UTF-8. */
    public byte[] written(String path, PlaceEdits edits) {
        return edited(path, edits).getBytes(StandardCharsets.UTF_8);
    }

    /** The character set it was read in. */
    public String charset() {
        return charset;
    }
}
