package org.tessera.core.vault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.TextSpan;

/**
 * One look at a text for tokens in every writing. The surest reading comes first, and what it takes no other can have.
 * Nothing is weighed: a writing is of a form or it is not.
 */
final class TokenScan {
    private final PlainReading plain;
    private final List<TokenMention> mentions;

    private TokenScan(String text) {
        this.plain = new PlainReading(text);
        this.mentions = new ArrayList<>(TokenFormat.exact(text));
    }

    /** Every mention. */
    static List<TokenMention> of(String text) {
        return new TokenScan(text).all();
    }

    private List<TokenMention> all() {
        for (Pattern pattern : BentForms.IN_ORDER) {
            addFree(pattern, matcher -> Optional.of(read(matcher)));
        }
        addFree(BentForms.BOX, this::squeezed);
        addFree(BentForms.LOOKALIKE, matcher -> Optional.of(lookalike(matcher)));
        return List.copyOf(mentions);
    }

    /** The same, and the stumps of tokens of a prompt: index and check characters of one that nothing else shows. */
    static List<TokenMention> of(String text, Set<Token> sent) {
        TokenScan scan = new TokenScan(text);
        scan.all();
        scan.addFree(BentForms.STUMP, matcher -> scan.stump(matcher, sent));
        return List.copyOf(scan.mentions);
    }

    /** What a match is; empty if it is nothing after all. */
    private interface Reading {
        Optional<TokenMention> of(Matcher matcher);
    }

    /** Adds what a pattern finds between the mentions that there are, so that none of them can hide a part of it. */
    private void addFree(Pattern pattern, Reading reading) {
        Matcher matcher = pattern.matcher(plain.text()).useTransparentBounds(true).useAnchoringBounds(false);
        List<TokenMention> found = new ArrayList<>();
        int done = 0;
        for (TokenMention mention : mentions) {
            addAll(found, matcher.region(done, plain.indexOf(mention.span().start())), reading);
            done = plain.indexBehind(mention.span().end());
        }
        addAll(found, matcher.region(done, plain.text().length()), reading);
        mentions.addAll(found);
        mentions.sort(Comparator.comparing(TokenMention::span));
    }

    private static void addAll(List<TokenMention> found, Matcher matcher, Reading reading) {
        while (matcher.find()) {
            reading.of(matcher).ifPresent(found::add);
        }
    }

    private TextSpan place(int start, int end) {
        return plain.toRaw(start, end);
    }

    private TokenMention lookalike(Matcher matcher) {
        return new TokenMention.Lookalike(place(matcher.start(), matcher.end()));
    }

    private Optional<TokenMention> stump(Matcher matcher, Set<Token> sent) {
        int index = Integer.parseInt(matcher.group("index"));
        int form = TokenFormat.form(matcher.group("form"));
        String check = matcher.group("check");
        boolean known = sent.stream()
                .anyMatch(token -> token.index() == index && token.form() == form && token.check().equals(check));
        return known ? Optional.of(lookalike(matcher)) : Optional.empty();
    }

    private TokenMention read(Matcher matcher) {
        return mention(matcher, place(matcher.start(), matcher.end()));
    }

    /** What stands in brackets, with the blanks, line ends and marks out of it that a line break or Markdown put in. */
    private Optional<TokenMention> squeezed(Matcher box) {
        Matcher inner = BentForms.SQUEEZED
                .matcher(BentForms.BLANKS_AND_MARKS.matcher(box.group("inner")).replaceAll(""));
        return inner.matches() ? Optional.of(mention(inner, place(box.start(), box.end()))) : Optional.empty();
    }

    private static TokenMention mention(Matcher matcher, TextSpan span) {
        boolean plural = matcher.group("cut") != null;
        String check = (plural ? matcher.group("cut") : matcher.group("check")).toUpperCase(Locale.ROOT);
        Optional<String> ending = Optional.ofNullable(plural ? matcher.group("plural") : matcher.group("tail"));
        String tail = ending.orElse("");
        int index = Integer.parseInt(matcher.group("index"));
        int form = TokenFormat.form(matcher.group("form").toUpperCase(Locale.ROOT));
        String word = Optional.ofNullable(matcher.group("label")).orElse("").toUpperCase(Locale.ROOT);
        Optional<TokenLabel> label = BentForms.label(word);
        if (label.isPresent()) {
            return new TokenMention.Bent(span, new Token(label.get(), index, form, check), tail);
        }
        return LabelWords.meaning(word).isEmpty() && LabelWords.isGlued(word) ? new TokenMention.Lookalike(span)
                : new TokenMention.Worn(span, LabelWords.meaning(word), index, form, check, tail);
    }
}
