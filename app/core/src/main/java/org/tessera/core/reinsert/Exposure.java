package org.tessera.core.reinsert;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.TokenFormat;

/**
 * Tells where a value would leave the page if somebody clicked, fetched or ran what stands there: in the target of a
 * link, in an address, in a tag, in a block of code. A token there stays a token. Whether it stands there follows from
 * what is before it and from at most two signs behind it, so that an answer can be restored while it comes.
 */
public final class Exposure {
    /** How far before a token the beginning of a link or tag is looked for. */
    private static final int REACH = 400;

    /**
     * The run of signs before a token is an address. Yes: {@code https://x.example/?q=}, {@code ](}, {@code mailto:},
     * {@code x.example/}, {@code x.example#}, {@code host:8080/}, {@code \\server\}. No: {@code Patient:}, {@code and/or},
     * {@code MRN#}, {@code 10:30/}.
     */
    private static final Pattern ADDRESS = Pattern
            .compile("(?i)(?:://|\\b(?:mailto|tel|sms|data|javascript|file|s?ftp|wss?|blob):"
                    + "|\\bwww\\.|]\\(|[?&][\\w.%-]{1,40}=|\\b[a-z0-9-]{1,40}\\.[a-z]{2,12}[/#?]|[\\w.+-]@$"
                    + "|\\b[a-z][a-z0-9.-]{0,60}:\\d{2,5}/|\\b\\d{1,3}(?:\\.\\d{1,3}){3}[:/]|\\\\\\\\[\\w.-]{1,60}\\\\)");

    /**
     * A tag, an address in angle brackets or a link that is open. Yes: {@code <img src=}, {@code <x-y a=},
     * {@code <https://x.example/?q= }, {@code ](/p }. No: {@code < 5}, {@code <b>}, {@code <NAME_01}.
     */
    private static final Pattern OPEN_TAG = Pattern
            .compile("<[a-zA-Z][\\w:.-]{0,40}[\\s/][^<>]{0,300}$|<[a-zA-Z][a-zA-Z0-9+.-]{1,20}:[^<>]{0,300}$"
                    + "|]\\((?=[\\w/<.])[^()\\[\\]\\n]{0,300}$");

    /**
     * A token of an address goes on up to here. Yes: {@code [[URL_01.K7]]}, {@code [[URL_01.K7]]/a?}. No:
     * {@code [[URL_01.K7]]|}, {@code [[URL_01.K7]], see}.
     */
    private static final Pattern ADDRESS_TOKEN = Pattern.compile("(?i)\\bURL[_-]?\\d[^\\s|^,;\"<>()]*$");

    /** A span of code that begins with a word. Yes: {@code `curl -d }. No: {@code `[[NAME_01.K7]]`}. */
    private static final Pattern OPEN_CODE = Pattern.compile("`[\\w$./-][^`\\n\\[\\]{}<>]{0,80}$");

    /** A line that begins or ends a block of code, also in a quote or list. Yes: {@code > ```json}. No: {@code `K7`}. */
    private static final Pattern FENCE = Pattern
            .compile("(?m)^(?:[ \\t>]|[-*+][ \\t]|\\d{1,3}[.)][ \\t]){0,16}(?:```|~~~)");

    /** The beginning or end of an element whose content is no text. Yes: {@code <pre>}, {@code </script>}. No: {@code <b>}. */
    private static final Pattern RAW = Pattern.compile(
            "(?i)<(?<end>/?)(?:pre|script|style|code|svg|xmp|template|iframe|object|textarea)\\b[^<>]{0,300}>");

    private Exposure() {}

    /**
     * Whether a token would carry its value out.
     *
     * @param text what came before the token, the token, and what it takes to be {@link #isDecided decided}
     * @param token where the token stands
     */
    public static boolean holds(CharSequence text, TextSpan token) {
        int from = Math.max(0, token.start() - REACH);
        int run = token.start();
        while (run > from && !Character.isWhitespace(text.charAt(run - 1))) {
            run--;
        }
        String before = TokenFormat.masked(text.subSequence(run, token.start()), "x");
        return isContinued(text, token.end()) || ADDRESS.matcher(before).find()
                || ADDRESS_TOKEN.matcher(text.subSequence(run, token.start())).find()
                || OPEN_TAG.matcher(text.subSequence(from, token.start())).find()
                || OPEN_CODE.matcher(text.subSequence(from, token.start())).find()
                || isInBlock(text.subSequence(0, token.start())) || isInElement(text.subSequence(0, token.start()));
    }

    /**
     * Whether enough stands behind a token to say if it is exposed, while a text is coming.
     *
     * @param text what came until now
     * @param token where the token stands
     */
    static boolean isDecided(CharSequence text, TextSpan token) {
        int behind = text.length() - token.end();
        return behind > 1 || (behind == 1 && text.charAt(token.end()) != '.');
    }

    /** Behind a token, the rest of an address. Yes: {@code @x.example}, {@code .x.example}. No: a full stop. */
    private static boolean isContinued(CharSequence text, int end) {
        return end < text.length() && (text.charAt(end) == '@' || (text.charAt(end) == '.' && end + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(end + 1))));
    }

    private static boolean isInElement(CharSequence before) {
        Matcher raw = RAW.matcher(before);
        boolean inside = false;
        while (raw.find()) {
            inside = raw.group("end").isEmpty();
        }
        String text = before.toString();
        return inside || text.lastIndexOf("<!--") > text.lastIndexOf("-->");
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
