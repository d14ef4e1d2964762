package org.tessera.core.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from where on the end of a text may be the beginning of a token, exact or bent, that is still being written. */
final class UnfinishedToken {
    /** An escape without its end. Yes: {@code &#9}, {@code \\u00}, {@code %5}, half of a surrogate pair. No: {@code a}. */
    private static final Pattern HALF_ESCAPE = Pattern.compile("(?:&(?:amp;?)?#?[0-9a-zA-Z]{0,9}"
            + "|\\\\{1,4}(?:u[0-9a-fA-F]{0,3}|x[0-9a-fA-F]?)?|%(?:25?)?[2-7]?|[\\uD800-\\uDBFF])$");

    private static final List<Pattern> FORMS = forms();

    /** Where no form can begin: between these signs nothing has to be tried. */
    private static final Pattern BEGINNING = Pattern.compile("[\\[{<(\\]]|[\\p{L}\\p{M}]++|[_*`~]");

    /** A box without its end. Yes: {@code [[NA}. No: {@code [1]}. */
    private static final Pattern OPEN_BOX = Pattern.compile("\\[{1,2}(?<inner>[^\\[\\]]{0,60})]?");

    private UnfinishedToken() {}

    private static List<Pattern> forms() {
        List<Pattern> forms = new ArrayList<>(BentForms.IN_ORDER);
        forms.add(BentForms.LOOKALIKE);
        return List.copyOf(forms);
    }

    /** The place of the first sign that may belong to one; the length of the text if there is none. */
    static int from(String text) {
        Matcher half = HALF_ESCAPE.matcher(text);
        int end = half.find() ? half.start() : text.length();
        PlainReading plain = new PlainReading(text.substring(0, end));
        Matcher beginning = BEGINNING.matcher(plain.text());
        List<TokenMention.Exact> whole = TokenFormat.exact(text);
        while (beginning.find()) {
            int raw = plain.toRaw(beginning.start(), beginning.end()).start();
            if (whole.stream().noneMatch(token -> token.span().contains(raw))
                    && isUnfinished(plain.text(), beginning.start())) {
                return raw;
            }
        }
        return end;
    }

    private static boolean isUnfinished(CharSequence text, int start) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text)
                    .region(start, text.length())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            matcher.lookingAt();
            if (matcher.hitEnd()) {
                return true;
            }
        }
        return isUnfinishedBox(text.subSequence(start, text.length()));
    }

    private static boolean isUnfinishedBox(CharSequence text) {
        Matcher box = OPEN_BOX.matcher(text);
        if (!box.matches()) {
            return false;
        }
        Matcher inner = BentForms.SQUEEZED
                .matcher(BentForms.BLANKS_AND_MARKS.matcher(box.group("inner")).replaceAll(""));
        return inner.matches() || inner.hitEnd();
    }
}
