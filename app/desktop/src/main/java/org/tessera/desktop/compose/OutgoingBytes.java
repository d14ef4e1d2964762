package org.tessera.desktop.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenFormat;
import org.tessera.core.vault.TokenMention;
import org.tessera.core.vault.TokenPlacement;
import org.tessera.core.vault.TokenizedNote;
import org.tessera.core.vault.TokenizedText;
import org.tessera.desktop.control.KindStyle;
import org.tessera.desktop.control.NoteMark;
import org.tessera.desktop.control.NotePage;

/**
 * The body of a request as a page to read: every character of it, in order. Only the lines are broken, behind each escaped
 * line break, because a body is a single line.
 */
final class OutgoingBytes {
    /** An escaped line break of JSON, or several in a row. Yes: {@code \n\n}. No: {@code \\n}. */
    private static final Pattern LINE_BREAK = Pattern.compile("(?<!\\\\)(?:\\\\n){1,8}");

    /** The turn of the user: task, token table and note come behind the locked instructions. */
    private static final String USER = "\"role\":\"user\"";

    private static final int BEGINNING = 40;

    private OutgoingBytes() {}

    /** Where the text of the note begins in a page; where its turn begins if the note text is not found as it stands. */
    static int ownPart(NotePage page, TokenizedText note) {
        String body = page.text().reveal();
        int turn = Math.max(0, body.indexOf(USER));
        int plain = 0;
        while (plain < Math.min(note.value().length(), BEGINNING) && isPlain(note.value().charAt(plain))) {
            plain++;
        }
        int begins = plain == 0 ? -1 : body.indexOf(note.value().substring(0, plain), turn);
        return Math.max(turn, begins);
    }

    /** Whether a character stands in a JSON text as it is. */
    private static boolean isPlain(char letter) {
        return letter >= ' ' && letter < 0x7F && letter != '"' && letter != '\\';
    }

    static NotePage page(String body, TokenizedNote note) {
        StringBuilder shown = new StringBuilder(body.length() + 200);
        List<NoteMark> marks = new ArrayList<>();
        Matcher end = LINE_BREAK.matcher(body);
        int done = 0;
        while (end.find()) {
            shown.append(body, done, end.end());
            marks.add(NoteMark.plain(new TextSpan(shown.length() - (end.end() - end.start()), shown.length()),
                    "note-escape"));
            shown.append('\n');
            done = end.end();
        }
        shown.append(body, done, body.length());
        String text = shown.toString();
        marks.addAll(tokens(text, note));
        if (!text.isEmpty()) {
            marks.add(NoteMark.plain(new TextSpan(0, text.length()), "note-bytes"));
        }
        return new NotePage(new PhiText(text), marks, List.of());
    }

    private static List<NoteMark> tokens(String text, TokenizedNote note) {
        Map<Token, IdentifierKind> kinds = new HashMap<>();
        for (TokenPlacement placement : note.placements()) {
            placement.kind().ifPresent(kind -> kinds.put(placement.token(), kind));
        }
        List<NoteMark> marks = new ArrayList<>();
        for (TokenMention.Exact mention : TokenFormat.exact(text)) {
            IdentifierKind kind = kinds.get(mention.token());
            if (kind != null) {
                marks.add(NoteMark.token(Optional.empty(), mention.span(), KindStyle.of(kind), false));
            }
        }
        return marks;
    }
}
