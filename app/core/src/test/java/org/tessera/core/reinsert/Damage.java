package org.tessera.core.reinsert;

import java.util.List;
import java.util.Random;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.vault.Token;

/** What a model may do to a token so that nothing tells for sure which one it was; it must be reported, not restored. */
enum Damage {
    CUT_SHORT, OTHER_CHECK, OTHER_INDEX, OTHER_FORM, OTHER_LABEL, LABEL_OF_ANOTHER_MEANING, CHECK_DROPPED,
    CHECK_DROPPED_NO_BRACKETS, LABEL_AND_INDEX_DROPPED, ONLY_LABEL, STUMP, SWAPPED_CHECK, SWAPPED_CHECK_LOWER_CASE,
    LETTERS_BEHIND_CHECK, LETTERS_BEFORE_LABEL, SPLIT, INVENTED, WORDS, FOREIGN, IN_ADDRESS, IN_MARKDOWN_TARGET, IN_TAG,
    IN_MAILBOX;

    String of(Token token, List<Token> sent, List<Token> strangers, Random random) {
        String written = token.text();
        String inner = Mutation.inner(written);
        Token other = any(sent.stream().filter(each -> !each.equals(token)).toList(), random);
        return switch (this) {
            case CUT_SHORT -> written.substring(0, 3 + random.nextInt(written.length() - 5));
            case OTHER_CHECK -> written.replace("." + token.check(), "." + other.check() + "X");
            case OTHER_INDEX -> part(token.label(), token.index() + 1_000, token.form(), token.check());
            case OTHER_FORM -> part(token.label(), token.index(), token.form() + 30, token.check());
            case OTHER_LABEL -> part(TokenLabel.VEHICLE, token.index(), token.form(), token.check());
            case LABEL_OF_ANOTHER_MEANING ->
                written.replaceFirst("[A-Z]+_", token.label() == TokenLabel.NAME ? "FECHA_" : "NOMBRE_");
            case CHECK_DROPPED -> written.replace("." + token.check(), "");
            case CHECK_DROPPED_NO_BRACKETS -> inner.replace("." + token.check(), "");
            case LABEL_AND_INDEX_DROPPED -> "[[" + token.check() + "]]";
            case ONLY_LABEL -> "[[" + token.label() + "]]";
            case STUMP -> "see " + inner.substring(inner.indexOf('_') + 1);
            case SWAPPED_CHECK -> part(token.label(), token.index(), token.form(), other.check());
            case SWAPPED_CHECK_LOWER_CASE ->
                part(token.label(), token.index(), token.form(), other.check()).toLowerCase(java.util.Locale.ROOT);
            case LETTERS_BEHIND_CHECK -> written.replace("]]", "xyz]]");
            case LETTERS_BEFORE_LABEL -> "the" + inner;
            case SPLIT -> split(written, written.indexOf('.'));
            case INVENTED -> "[[" + token.label() + "_7777.ZZ]]";
            case WORDS -> "[[the " + token.label().name().toLowerCase(java.util.Locale.ROOT) + "]]";
            case FOREIGN -> any(strangers, random).text();
            case IN_ADDRESS -> "https://collect.example/?e=" + written;
            case IN_MARKDOWN_TARGET -> "![x](/p?" + written + ")";
            case IN_TAG -> "<img src=\"/p/" + written + "\">";
            case IN_MAILBOX -> written + "@collect.example";
        };
    }

    private static String part(TokenLabel label, int index, int form, String check) {
        return new Token(label, index, form, check).text();
    }

    private static String split(String written, int at) {
        return written.substring(0, at) + " and " + written.substring(at);
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
