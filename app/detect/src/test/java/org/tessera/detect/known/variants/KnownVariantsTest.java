package org.tessera.detect.known.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Detector;
import org.tessera.core.detect.Linguistics;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.detect.known.KnownIdentifierDetector;
import org.tessera.testkit.note.Notes;

/** What is known of a patient is found however it is written, and not found where it does not stand. */
class KnownVariantsTest {
    private static final int PATIENTS = 100;
    private static final int LEAST_VARIANTS = 20_000;
    private static final double LEAST_RECALL = 0.9995;
    /** A finding of this score is hidden, whatever the threshold of its kind. */
    private static final double HIDDEN = 0.5;
    /** A finding below this score is hidden by no threshold. */
    private static final double IGNORED = 0.2;

    private final Detector detector = new KnownIdentifierDetector();

    /** How many of one form there were and what was left of the ones that were not caught. */
    private static final class Tally {
        private final List<String> missed = new ArrayList<>();
        private int all;
    }

    @Test
    void findsWhatIsKnownInEveryForm() throws IOException {
        Map<String, Tally> tallies = new TreeMap<>();
        Random random = new Random(20_261_122);
        for (int patient = 0; patient < PATIENTS; patient++) {
            Persona persona = Persona.drawn(random);
            KnownIdentifiers known = persona.known();
            for (Variant variant : variants(persona, random)) {
                Tally tally = tallies.computeIfAbsent(variant.form(), form -> new Tally());
                tally.all++;
                if (!isCaught(variant, known)) {
                    tally.missed.add(persona.full() + " / " + persona.relative() + " | " + variant.text());
                }
            }
        }
        int all = tallies.values().stream().mapToInt(tally -> tally.all).sum();
        int missed = tallies.values().stream().mapToInt(tally -> tally.missed.size()).sum();
        Files.writeString(Path.of("target", "known-variants.txt"), report(tallies, all, missed));
        assertThat(all).isGreaterThanOrEqualTo(LEAST_VARIANTS);
        assertThat(1 - (double) missed / all).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    private static List<Variant> variants(Persona persona, Random random) {
        List<Variant> variants = new ArrayList<>(NameVariants.of(persona, random));
        variants.addAll(DateVariants.of(persona.birth(), random));
        variants.addAll(NumberVariants.of(persona, random));
        return variants;
    }

    /** Whether no letter and no digit of the value stays visible. */
    private boolean isCaught(Variant variant, KnownIdentifiers known) {
        List<Detection> hidden = detector.detect(new AnnotatedNote(Notes.of(variant.text(), known), Linguistics.NONE))
                .stream()
                .filter(detection -> detection.score().value() >= HIDDEN)
                .toList();
        for (int index = variant.start(); index < variant.end(); index++) {
            int offset = index;
            if (Character.isLetterOrDigit(variant.text().charAt(index))
                    && hidden.stream().noneMatch(detection -> detection.span().contains(offset))) {
                return false;
            }
        }
        return true;
    }

    private static String report(Map<String, Tally> tallies, int all, int missed) {
        StringBuilder report = new StringBuilder(
                "variants " + all + ", missed " + missed + ", recall " + 100.0 * (all - missed) / all + " %\n");
        tallies.forEach((form, tally) -> {
            report.append(form).append(": ").append(tally.missed.size()).append(" of ").append(tally.all).append('\n');
            tally.missed.stream().limit(8).forEach(text -> report.append("    ").append(text).append('\n'));
        });
        return report.toString();
    }

    @Test
    void leavesTextAloneThatDoesNotHoldWhatIsKnown() {
        List<String> found = new ArrayList<>();
        Random random = new Random(4_471);
        for (int patient = 0; patient < PATIENTS; patient++) {
            KnownIdentifiers known = Persona.drawn(random).known();
            for (String text : List.of(OrdinaryText.MIXED, OrdinaryText.MIXED.toLowerCase(java.util.Locale.ROOT),
                    OrdinaryText.MIXED.toUpperCase(java.util.Locale.ROOT))) {
                detector.detect(new AnnotatedNote(Notes.of(text, known), Linguistics.NONE))
                        .stream()
                        .filter(detection -> detection.score().value() >= IGNORED)
                        .map(detection -> text.substring(detection.span().start(), detection.span().end()) + " "
                                + detection.explanation().code() + " " + detection.score())
                        .forEach(found::add);
            }
        }
        assertThat(found).isEmpty();
    }
}
