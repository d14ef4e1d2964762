package org.tessera.desktop.document;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.review.PicturesSeen;
import org.tessera.desktop.text.Messages;

/** The words of a document: its format, what it holds besides plain text, and who looked at that. */
public final class DocumentWords {
    private final Messages messages;

    /** Words in a locale. */
    public DocumentWords(Messages messages) {
        this.messages = messages;
    }

    /** The key of the words for a kind of part. */
    public static String keyOf(UnreadPart.Kind kind) {
        return "document.part." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The key of the name of a format. */
    public static String keyOf(NoteSource.Format format) {
        return "note.format." + format.name().toLowerCase(Locale.ROOT);
    }

    /** How many of which parts, for example {@code 3 pictures, 1 scanned page}. */
    public String parts(List<UnreadPart> parts) {
        return parts.stream()
                .map(part -> messages.get(keyOf(part.kind()), part.count()))
                .collect(Collectors.joining(", "));
    }

    /** What a document holds besides plain text, and what happens to it; empty if it holds nothing else. */
    public String holds(NoteSource source) {
        List<UnreadPart> inText = source.unread().stream().filter(part -> part.kind().isText()).toList();
        List<UnreadPart> apart = source.unread().stream().filter(part -> !part.kind().isText()).toList();
        if (source.unread().isEmpty()) {
            return "";
        }
        String format = messages.get(keyOf(source.format()));
        if (inText.isEmpty()) {
            return messages.get("document.holds.apart", format, parts(apart));
        }
        return apart.isEmpty() ? messages.get("document.holds.text", format, parts(inText))
                : messages.get("document.holds", format, parts(apart), parts(inText));
    }

    /** Who looked at the pictures, and when. */
    public String seen(PicturesSeen seen) {
        return messages.get("document.seen.done", seen.by().name(),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(messages.locale())
                        .format(seen.at().atZone(ZoneId.systemDefault())));
    }
}
