package org.tessera.engine.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;
import org.tessera.engine.assets.Sample;
import org.tessera.engine.assets.SampleShelf;

/** Puts errors into a sample note. The same sample and seed give the same errors. */
public final class ErrorSeeds {
    /** A word that could be taken for a name. Yes: {@code Apixaban}. No: {@code the}, {@code LVEF}. */
    private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}\\p{Ll}{4,}\\b");

    /** The last word of several. Yes: {@code  Brandt} of {@code Detlef Brandt}. No: {@code 34817}. */
    private static final Pattern LAST_WORD = Pattern.compile("[ ,/-]+[\\p{L}\\p{N}]+$");

    /** A word behind a place, on the same line. Yes: {@code  is}. No: a line break. */
    private static final Pattern NEXT_WORD = Pattern.compile("^ [\\p{L}\\p{N}]+");

    private static final int LOWEST = 62;
    private static final int SPREAD = 37;
    private static final double PERCENT = 100;

    private final Sample sample;
    private final String text;
    private final Random random;
    private final List<Sample.Gold> free;
    private final List<SeededError> errors = new ArrayList<>();
    private final List<Sample.Gold> marked = new ArrayList<>();

    private ErrorSeeds(Sample sample, long seed) {
        this.sample = sample;
        this.text = sample.text().reveal();
        this.random = new Random(seed);
        this.free = new ArrayList<>(sample.gold());
        Collections.shuffle(free, random);
    }

    /** A training note. */
    public static TrainingNote in(Sample sample, long seed) {
        return new ErrorSeeds(sample, seed).note();
    }

    private TrainingNote note() {
        seed(ErrorClass.TOO_SHORT);
        seed(ErrorClass.TOO_LONG);
        seed(ErrorClass.WRONG_KIND);
        seed(ErrorClass.MISSED);
        seedFalsePositives();
        List<Sample.Gold> sound = List.copyOf(free);
        marked.addAll(sound);
        marked.sort(Comparator.comparing(Sample.Gold::at));
        errors.sort(Comparator.comparing(SeededError::at));
        List<PhiSpan> spans = new ArrayList<>();
        for (Sample.Gold one : marked) {
            spans.add(phi(spans.size() + 1, one));
        }
        return new TrainingNote(new AnalyzedNote(SampleShelf.note(sample), spans, List.of()), errors, sound);
    }

    private void seed(ErrorClass sort) {
        int left = sort.number();
        for (Sample.Gold gold : List.copyOf(free)) {
            Optional<Sample.Gold> wrong = left == 0 ? Optional.empty() : wrong(sort, gold);
            if (wrong.isPresent()) {
                left--;
                free.remove(gold);
                errors.add(new SeededError(sort, wrong.get().at(), Optional.of(gold)));
                if (sort != ErrorClass.MISSED) {
                    marked.add(wrong.get());
                }
            }
        }
    }

    private Optional<Sample.Gold> wrong(ErrorClass sort, Sample.Gold gold) {
        return switch (sort) {
            case MISSED -> Optional.of(gold);
            case WRONG_KIND -> Optional.of(new Sample.Gold(gold.at(), otherKind(gold.kind())));
            case TOO_SHORT -> shorter(gold);
            case TOO_LONG -> longer(gold);
            case FALSE_POSITIVE -> Optional.empty();
        };
    }

    private IdentifierKind otherKind(IdentifierKind kind) {
        List<IdentifierKind> others = java.util.Arrays.stream(IdentifierKind.values())
                .filter(other -> other.type() != kind.type())
                .toList();
        return others.get(random.nextInt(others.size()));
    }

    private Optional<Sample.Gold> shorter(Sample.Gold gold) {
        Matcher last = LAST_WORD.matcher(text.substring(gold.at().start(), gold.at().end()));
        return last.find() && last.start() > 0
                ? Optional.of(
                        new Sample.Gold(new TextSpan(gold.at().start(), gold.at().start() + last.start()), gold.kind()))
                : Optional.empty();
    }

    private Optional<Sample.Gold> longer(Sample.Gold gold) {
        Matcher next = NEXT_WORD.matcher(text.substring(gold.at().end()));
        if (!next.find()) {
            return Optional.empty();
        }
        TextSpan at = new TextSpan(gold.at().start(), gold.at().end() + next.end());
        boolean alone = sample.gold().stream().noneMatch(other -> !other.equals(gold) && other.at().overlaps(at));
        return alone ? Optional.of(new Sample.Gold(at, gold.kind())) : Optional.empty();
    }

    private void seedFalsePositives() {
        List<TextSpan> words = new ArrayList<>();
        Matcher capital = CAPITAL.matcher(text);
        while (capital.find()) {
            TextSpan at = new TextSpan(capital.start(), capital.end());
            boolean alone = sample.gold().stream().noneMatch(gold -> gold.at().overlaps(at))
                    && marked.stream().noneMatch(one -> one.at().overlaps(at));
            if (alone) {
                words.add(at);
            }
        }
        Collections.shuffle(words, random);
        for (TextSpan at : words.subList(0, Math.min(ErrorClass.FALSE_POSITIVE.number(), words.size()))) {
            marked.add(new Sample.Gold(at, IdentifierKind.CITY));
            errors.add(new SeededError(ErrorClass.FALSE_POSITIVE, at, Optional.empty()));
        }
    }

    /** The score is drawn for all alike, so that it does not give an error away. */
    private PhiSpan phi(int id, Sample.Gold one) {
        Score score = new Score((LOWEST + random.nextInt(SPREAD)) / PERCENT);
        Detection seen = new Detection(one.at(), one.kind(), score, new DetectorId("training.seeded"),
                new Explanation("TRAIN-01", "marked for practice"));
        return new PhiSpan(new SpanId(id), one.at(), one.kind(), score, List.of(seen));
    }
}
