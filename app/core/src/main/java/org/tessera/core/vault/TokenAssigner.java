package org.tessera.core.vault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.PhiText;
import org.tessera.core.review.ReviewedNote;

/**
 * Gives every hidden value of a reviewed note its token and writes the tokenized text, in one pass over the offsets of the
 * original.
 *
 * <p>A value that has a token in the case keeps it. New things are numbered in random order, and check characters are
 * drawn at random, so that nothing in a token follows from the value or from its place in the note.
 */
public final class TokenAssigner {
    private final Random random;

    /** @param random a cryptographic source in the product, a seeded one in tests */
    public TokenAssigner(Random random) {
        this.random = random;
    }

    /**
     * The tokenized note and the case's token map with the new rows.
     *
     * @param caseId the scope
     * @param note what a reviewer, or nobody, decided
     * @param issued the tokens of the case so far
     */
    public Assignment assign(CaseId caseId, ReviewedNote note, TokenMap issued) {
        return assign(caseId, note, issued, new LikeTokens(note.note().note().text(), issued));
    }

    /**
     * The same while decisions change.
     *
     * @param likes remembers what of this note reads like a token
     */
    public Assignment assign(CaseId caseId, ReviewedNote note, TokenMap issued, LikeTokens likes) {
        List<Replacement> replacements = Replacement.allIn(note, likes);
        String text = note.note().note().text().reveal();
        List<TokenEntry> fresh = newEntries(replacements, issued, likes);
        TokenMap map = fresh.isEmpty() ? issued : issued.plus(fresh);
        StringBuilder out = new StringBuilder(text.length() + replacements.size() * 12);
        List<TokenPlacement> placements = new ArrayList<>(replacements.size());
        int done = 0;
        for (Replacement replacement : replacements) {
            Token token = map.find(replacement.kind(), replacement.value()).orElseThrow().token();
            out.append(text, done, replacement.span().start());
            int start = out.length();
            out.append(token.text());
            placements.add(new TokenPlacement(token, replacement.kind(), replacement.span(),
                    new org.tessera.core.note.TextSpan(start, out.length())));
            done = replacement.span().end();
        }
        out.append(text, done, text.length());
        return new Assignment(new TokenizedNote(caseId, note, new TokenizedText(out.toString()), placements), map);
    }

    private List<TokenEntry> newEntries(List<Replacement> replacements, TokenMap issued, LikeTokens likes) {
        Map<Optional<IdentifierKind>, Set<PhiText>> fresh = new LinkedHashMap<>();
        for (Replacement replacement : replacements) {
            if (issued.find(replacement.kind(), replacement.value()).isEmpty()) {
                fresh.computeIfAbsent(replacement.kind(), kind -> new LinkedHashSet<>()).add(replacement.value());
            }
        }
        if (fresh.isEmpty()) {
            return List.of();
        }
        CheckCharacters checks = new CheckCharacters(random, issued, likes.avoided());
        Map<TokenLabel, List<NewThing>> byLabel = new EnumMap<>(TokenLabel.class);
        fresh.forEach((kind, values) -> byLabel.computeIfAbsent(NewThing.labelOf(kind), label -> new ArrayList<>())
                .addAll(NewThing.of(kind, List.copyOf(values), issued)));
        List<TokenEntry> entries = new ArrayList<>();
        byLabel.forEach((label, things) -> entries.addAll(number(label, things, issued, checks)));
        return entries;
    }

    private List<TokenEntry> number(TokenLabel label, List<NewThing> things, TokenMap issued, CheckCharacters checks) {
        Set<Integer> taken = issued.entries()
                .stream()
                .filter(entry -> entry.token().label() == label)
                .map(entry -> entry.token().index())
                .collect(Collectors.toSet());
        long unnumbered = things.stream().filter(thing -> thing.issuedIndex() == 0).count();
        List<Integer> free = IntStream.iterate(1, index -> index + 1)
                .filter(index -> !taken.contains(index))
                .limit(unnumbered)
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(free, random);
        List<TokenEntry> entries = new ArrayList<>();
        for (NewThing thing : things) {
            int index = thing.issuedIndex() == 0 ? free.removeLast() : thing.issuedIndex();
            int form = thing.formsIssued();
            for (PhiText value : thing.newValues()) {
                form++;
                entries.add(new TokenEntry(new Token(label, index, form, checks.next()), value, thing.kind()));
            }
        }
        return entries;
    }

    /**
     * What came of it.
     *
     * @param note the tokenized note
     * @param map the case's tokens, to be stored before the note is used
     */
    public record Assignment(TokenizedNote note, TokenMap map) {}
}
