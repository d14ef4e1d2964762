package org.tessera.desktop.quality;

import java.util.List;
import java.util.OptionalDouble;
import org.tessera.core.quality.EditTally;
import org.tessera.core.quality.LeakCurve;
import org.tessera.core.quality.ReaderAgreement;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** The four figures that say how things stand. */
final class FigureRow extends Columns {
    /** Readers who agree less than this read differently; the limit is the site's custom, not a rule of HIPAA. */
    private static final double KAPPA = 0.85;

    /** More needless redaction than this costs meaning. */
    private static final double NEEDLESS = 0.02;

    private final Messages messages;
    private final QualityWords words;

    FigureRow(Messages messages) {
        this.messages = messages;
        this.words = new QualityWords(messages);
    }

    void show(QualityState state) {
        put(List.of(leaks(state.curve()), sample(state), readers(state.readers()), needless(state.edits().all())));
    }

    private FigureCard leaks(LeakCurve curve) {
        boolean known = curve.notes() > 0;
        boolean under = curve.bound() <= QualityState.PLAN.limit();
        String limit = words.limit(QualityState.PLAN.limit());
        Badge badge = !known ? new Badge(messages.get("quality.unknown"), Tone.NEUTRAL)
                : under ? new Badge(Icon.CHECK, messages.get("quality.under", limit), Tone.OK)
                        : new Badge(Icon.UNSURE, messages.get("quality.over", limit), Tone.WARN);
        return new FigureCard("quality-bound", messages.get("quality.leaks"), badge,
                known ? words.bound(curve.bound()) : messages.get("quality.none"),
                messages.get(known ? "quality.leaks.of" : "quality.leaks.unknown"));
    }

    private FigureCard sample(QualityState state) {
        long readers = state.facts()
                .sample()
                .stream()
                .flatMap(note -> note.readings().stream())
                .map(reading -> reading.reader())
                .distinct()
                .count();
        return new FigureCard("quality-sample", messages.get("quality.sample"),
                new Badge(Icon.PEOPLE, messages.get("quality.readers", readers), Tone.NEUTRAL),
                words.number(state.curve().notes()), messages.get("quality.sample.of", state.facts().sample().size()));
    }

    private FigureCard readers(ReaderAgreement readers) {
        OptionalDouble kappa = readers.kappa();
        if (kappa.isEmpty()) {
            boolean any = readers.notes() > 0;
            return new FigureCard("quality-agreement", messages.get("quality.agree"),
                    new Badge(messages.get("quality.no_kappa"), Tone.NEUTRAL),
                    any ? words.share(readers.share()) : messages.get("quality.none"),
                    messages.get(any ? "quality.agree.share" : "quality.agree.unknown"));
        }
        double value = kappa.getAsDouble();
        Badge badge = value >= KAPPA
                ? new Badge(Icon.CHECK, messages.get("quality.over", messages.get("quality.kappa", KAPPA)), Tone.OK)
                : new Badge(Icon.UNSURE, messages.get("quality.under", messages.get("quality.kappa", KAPPA)),
                        Tone.WARN);
        return new FigureCard("quality-agreement", messages.get("quality.agree"), badge,
                messages.get("quality.kappa", value), messages.get("quality.agree.of", words.share(readers.share())));
    }

    private FigureCard needless(EditTally all) {
        boolean known = all.total() > 0;
        double rate = known ? (double) all.rejected() / all.total() : 0;
        String limit = words.limit(NEEDLESS);
        Badge badge = !known ? new Badge(messages.get("quality.unknown"), Tone.NEUTRAL)
                : rate <= NEEDLESS ? new Badge(Icon.CHECK, messages.get("quality.under", limit), Tone.OK)
                        : new Badge(Icon.UNSURE, messages.get("quality.over", limit), Tone.WARN);
        return new FigureCard("quality-needless", messages.get("quality.needless"), badge,
                known ? words.share(rate) : messages.get("quality.none"),
                known ? messages.get("quality.needless.of", words.number(all.total()))
                        : messages.get("quality.needless.unknown"));
    }
}
