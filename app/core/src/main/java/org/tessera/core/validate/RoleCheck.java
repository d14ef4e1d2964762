package org.tessera.core.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tessera.core.note.TextSpan;
import org.tessera.core.validate.ContentItem.Kind;
import org.tessera.core.vault.TokenizedText;

/**
 * Finds what stands in the note and means something else in the answer: two names, dates or doses exchanged, another unit
 * or side, a negation more or less. A place is reported only where the note contradicts it, or has the value in no such
 * company; what a paraphrase merely says in other words is not.
 */
final class RoleCheck {
    /** A concern and its place in the answer as received. */
    record Doubt(TextSpan at, Concern concern) {}

    /** A line end inside of a sentence. Yes: {@code had no} before {@code further seizure}. No: before {@code - aspirin}. */
    private static final Pattern WRAPPED = Pattern.compile("(?<![.!?:;])\\R(?=[ \\t]{0,8}\\p{Ll})");

    private final NoteRoles note = new NoteRoles();

    /** @param source the note text that went out */
    RoleCheck(TokenizedText source) {
        String text = source.value();
        List<List<ContentItem>> sentences = Sentences.of(text)
                .stream()
                .map(span -> ContentItem.of(text.substring(span.start(), span.end())))
                .toList();
        for (int index = 0; index < sentences.size(); index++) {
            Set<String> company = new HashSet<>();
            for (int at = Math.max(0, index - 1); at < Math.min(sentences.size(), index + 2); at++) {
                company.addAll(words(sentences.get(at)));
            }
            note.add(sentences.get(index), company);
        }
        String joined = WRAPPED.matcher(text).replaceAll(" ");
        for (TextSpan span : Sentences.of(joined)) {
            note.addPolarity(ContentItem.of(joined.substring(span.start(), span.end())));
        }
    }

    private static Set<String> words(List<ContentItem> items) {
        return items.stream()
                .filter(item -> item.kind() == Kind.WORD)
                .map(ContentItem::word)
                .collect(Collectors.toSet());
    }

    /** The doubts about an answer, in order. */
    List<Doubt> of(TokenizedText answer) {
        List<Doubt> doubts = new ArrayList<>();
        for (TextSpan span : Sentences.of(answer.value())) {
            List<ContentItem> items = ContentItem.of(answer.value().substring(span.start(), span.end()));
            addSubject(doubts, items, span);
            for (int index = 0; index < items.size(); index++) {
                addAll(doubts, items, index, span);
            }
        }
        return doubts;
    }

    private void addAll(List<Doubt> doubts, List<ContentItem> items, int index, TextSpan sentence) {
        ContentItem item = items.get(index);
        TextSpan at = item.span().shift(sentence.start());
        switch (item.kind()) {
            case TOKEN, NUMBER -> {
                if (isElsewhere(items, index)) {
                    doubts.add(new Doubt(at,
                            item.kind() == Kind.TOKEN ? Concern.SWAPPED_TOKEN : Concern.NUMBER_ELSEWHERE));
                }
                NoteRoles.unit(items, index)
                        .stream()
                        .filter(unit -> !note.units(item.word()).isEmpty() && !note.units(item.word()).contains(unit))
                        .forEach(unit -> doubts.add(new Doubt(at, Concern.OTHER_UNIT)));
            }
            case SIDE -> NoteRoles.sided(items, index)
                    .stream()
                    .filter(word -> isOtherSide(item.word(), note.sides(word)))
                    .forEach(word -> doubts.add(new Doubt(at, Concern.SIDE)));
            case WORD -> {
                Set<Boolean> said = NoteRoles.polarity(items).get(item.word());
                Set<Boolean> noted = note.denied(item.word());
                if (said != null && !noted.isEmpty() && said.stream().noneMatch(noted::contains)) {
                    doubts.add(new Doubt(at, Concern.NEGATION));
                }
                if (isOtherAction(items, index) || (Treatments.isDosed(items, index) && !note.holds(item.word()))) {
                    doubts.add(new Doubt(at, Concern.WORD_ELSEWHERE));
                }
            }
            case FREQUENCY -> Treatments.taken(items, index)
                    .stream()
                    .filter(key -> !note.frequencies(key).isEmpty())
                    .findFirst()
                    .filter(key -> !Frequencies.agree(item.word(), note.frequencies(key)))
                    .ifPresent(key -> doubts.add(new Doubt(at, Concern.WORD_ELSEWHERE)));
            case SILENT, UNIT, NEGATION, TURN -> {
            }
        }
    }

    private static boolean isOtherSide(String side, Set<String> noted) {
        boolean each = side.equals("both") && noted.containsAll(Set.of("left", "right"));
        return !noted.isEmpty() && !noted.contains(side) && !each;
    }

    private boolean isOtherAction(List<ContentItem> items, int index) {
        return Actions.of(items.get(index).word())
                .stream()
                .anyMatch(action -> Treatments.treated(items, index)
                        .stream()
                        .map(note::actions)
                        .anyMatch(noted -> !noted.isEmpty() && !noted.contains(action)));
    }

    /** A sentence that names somebody, and says of that person what the note says only of another. */
    private void addSubject(List<Doubt> doubts, List<ContentItem> items, TextSpan sentence) {
        boolean other = Subjects.of(items)
                .entrySet()
                .stream()
                .anyMatch(said -> !note.subjects(said.getKey()).isEmpty()
                        && Collections.disjoint(said.getValue(), note.subjects(said.getKey())));
        if (other) {
            Subjects.named(items)
                    .ifPresent(at -> doubts
                            .add(new Doubt(items.get(at).span().shift(sentence.start()), Concern.WORD_ELSEWHERE)));
        }
    }

    /** Whether the note has another value of its class at the same word, or the value in no such company. */
    private boolean isElsewhere(List<ContentItem> items, int index) {
        String value = items.get(index).word();
        Set<String> company = note.companions(value);
        if (company.isEmpty()) {
            return false;
        }
        boolean held = false;
        boolean contradicted = false;
        for (String anchor : NoteRoles.anchors(items, index)) {
            Set<String> values = note.slots(anchor);
            held |= values.contains(value);
            contradicted |= !values.isEmpty() && !values.contains(value);
        }
        Set<String> words = words(items);
        boolean strange = !words.isEmpty() && words.stream().noneMatch(company::contains);
        return (contradicted && !held) || strange;
    }
}
