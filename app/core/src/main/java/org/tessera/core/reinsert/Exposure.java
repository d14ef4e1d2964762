package org.tessera.core.reinsert;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.TokenFormat;

/**
 * Tells where a value would leave the page if somebody clicked, fetched or ran what stands there: in the target of a
 * link, in an address, in a tag, in a block of code. A token there stays a token. Whether it stands there follows from
 * what is before it and from one sign behind it, so that an answer can be restored while it comes.
 */
public final class Exposure {
    /** How far before a token the beginning of a link or tag is looked for. */
    private static final int REACH = 400;

    /**
     * The run of signs before a token is an address. Yes: {@code https://x.example/?q=}, {@code ](}, {@code mailto:},
     * {@code x.example/}. No: {@code Patient:}, {@code and/or}.
     */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:://|\\b(?:mailto|tel|sms|data|javascript|file):"
            + "|\\bwww\\.|]\\(|[?&][\\w.%-]{1,40}=|\\b[a-z0-9-]{1,40}\\.[a-z]{2,12}/|[\\w.+-]@$)");

    /**
     * A token of an address goes on up to here. Yes: {@code [[URL_01.K7]]}, {@code [[URL_01.K7]]/a?}. No:
     * {@code [[URL_01.K7]]|}, {@code [[URL_01.K7]], see}.
     */
    private static final Pattern ADDRESS_TOKEN = Pattern.compile("(?i)\\bURL[_-]?\\d[^\\s|^,;\"<>()]*$");

    /** A tag that is open. Yes: {@code <img src=}. No: {@code < 5}, {@code <b>}, {@code <NAME_01}. */
    private static final Pattern OPEN_TAG = Pattern.compile("<[a-zA-Z][a-zA-Z0-9]{0,12}[\\s/][^<>]{0,300}$");

    /** A line that begins or ends a block of code. Yes: {@code ```json}. No: {@code `K7`}. */
    private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]{0,3}(?:```|~~~)");

    private Exposure() {}

    /**
     * Whether a token would carry its value out.
     *
     * @param text what came before the token, the token, and at least one sign behind it unless the text ends there
     * @param token where the token stands
     */
    public static boolean holds(CharSequence text, TextSpan token) {
        int from = Math.max(0, token.start() - REACH);
        int run = token.start();
        while (run > from && !Character.isWhitespace(text.charAt(run - 1))) {
            run--;
        }
        boolean mailbox = token.end() < text.length() && text.charAt(token.end()) == '@';
        String before = TokenFormat.masked(text.subSequence(run, token.start()), "x");
        return mailbox || ADDRESS.matcher(before).find()
                || ADDRESS_TOKEN.matcher(text.subSequence(run, token.start())).find()
                || OPEN_TAG.matcher(text.subSequence(from, token.start())).find()
                || isInBlock(text.subSequence(0, token.start()));
    }

    private static boolean isInBlock(CharSequence before) {
        Matcher fence = FENCE.matcher(before);
        boolean inside = false;
        while (fence.find()) {
            inside = !inside;
        }
        return inside;
    }
}
