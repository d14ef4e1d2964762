package org.tessera.testkit.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;

final class SyntheticNotesTest {
    private static final List<SyntheticNote> NOTES = SyntheticNotes.identified(1, 480);
    private static final List<SyntheticNote> CLEAN = SyntheticNotes.clean(1, 120);

    @Test
    void givesTheSameNotesForTheSameSeed() {
        assertThat(SyntheticNotes.identified(1, 480)).isEqualTo(NOTES);
        assertThat(SyntheticNotes.identified(2, 480)).isNotEqualTo(NOTES);
        assertThat(SyntheticNotes.identified(1, 40)).isEqualTo(NOTES.subList(0, 40));
    }

    @Test
    void marksEveryKindOften() {
        Map<IdentifierKind, Integer> counts = new EnumMap<>(IdentifierKind.class);
        NOTES.forEach(note -> note.marked().gold().forEach(gold -> counts.merge(gold.kind(), 1, Integer::sum)));
        assertThat(counts.keySet()).containsExactly(IdentifierKind.values());
        assertThat(counts.values()).allMatch(count -> count >= 20);
    }

    @Test
    void keepsMarksInOrderAndInsideTheText() {
        assertThat(NOTES).allSatisfy(note -> {
            int done = 0;
            for (MarkedText.Gold gold : note.marked().gold()) {
                assertThat(gold.span().start()).isGreaterThanOrEqualTo(done);
                done = gold.span().end();
            }
            assertThat(done).isLessThanOrEqualTo(note.marked().text().length());
        });
    }

    @Test
    void makesNotesOfMostSizesUpToFourKilobytes() {
        assertThat(NOTES)
                .allMatch(note -> note.marked().text().length() >= 200 && note.marked().text().length() <= 4_200);
        assertThat(NOTES.stream().mapToInt(note -> note.marked().text().length()).max().orElseThrow())
                .isGreaterThan(2_000);
        assertThat(NOTES.stream().map(SyntheticNote::type).distinct()).hasSize(16);
        assertThat(NOTES.stream()
                .map(SyntheticNote::writing)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SyntheticNote.Writing.class))))
                .containsExactly(SyntheticNote.Writing.values());
    }

    @Test
    void leavesNoSlotAndNoMarkInTheText() {
        assertThat(NOTES).noneMatch(note -> note.marked().text().matches("(?s).*(?:<[a-z]|[{}]).*"));
        assertThat(CLEAN).noneMatch(note -> note.marked().text().matches("(?s).*(?:<[a-z]|[{}]).*"));
    }

    @Test
    void marksEveryMentionOfThePeopleOfANote() {
        assertThat(NOTES).allSatisfy(note -> {
            String rest = unmarked(note.marked());
            Set<String> names = note.marked()
                    .gold()
                    .stream()
                    .filter(gold -> gold.kind().isPerson())
                    .flatMap(gold -> Arrays.stream(note.marked().at(gold.span()).split("[\\s,.]+", -1)))
                    .filter(name -> name.length() > 4)
                    .collect(Collectors.toSet());
            assertThat(names).as(note.marked().text()).noneMatch(name -> rest.contains(" " + name + " "));
        });
    }

    private static String unmarked(MarkedText note) {
        StringBuilder rest = new StringBuilder(note.text());
        note.gold()
                .forEach(
                        gold -> rest.replace(gold.span().start(), gold.span().end(), "_".repeat(gold.span().length())));
        return rest.toString();
    }

    @Test
    void marksNothingInACleanNote() {
        assertThat(CLEAN).allMatch(note -> note.marked().gold().isEmpty()).hasSize(120);
        assertThat(CLEAN.stream().map(note -> note.marked().text()).distinct()).hasSizeGreaterThan(115);
    }

    @Test
    void usesNumbersThatBelongToNobody() {
        assertThat(values(IdentifierKind.PHONE)).allMatch(number -> number.matches("\\d{4}") || number.contains("555")
                || number.toLowerCase(java.util.Locale.ROOT).replace('\n', ' ').contains("five five five"));
        assertThat(values(IdentifierKind.SSN)).allMatch(number -> number.matches("9.*|(?:xxx|XXX|\\*{3}).*"));
        assertThat(values(IdentifierKind.EMAIL)).allMatch(address -> address.toLowerCase(java.util.Locale.ROOT)
                .matches(".*@(?:\\w+\\.)?example\\.(?:org|com|net)"));
    }

    private static List<String> values(IdentifierKind kind) {
        return NOTES.stream()
                .flatMap(note -> note.marked()
                        .gold()
                        .stream()
                        .filter(gold -> gold.kind() == kind)
                        .map(gold -> note.marked().at(gold.span())))
                .toList();
    }
}
