package org.tessera.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tessera.detect.learned.Calibration;

/** Trains a tagger: lexicon, generated text, weights. The same sources and plan give the same bytes. */
final class TaggerTraining {
    private final LexiconBuilder lexicon;
    private final CrfTrainer trainer;
    private final Plan plan;

    private TaggerTraining(LexiconBuilder lexicon, CrfTrainer trainer, Plan plan) {
        this.lexicon = lexicon;
        this.trainer = trainer;
        this.plan = plan;
    }

    static TaggerTraining run(Sources sources, Plan plan) throws IOException {
        LexiconBuilder lexicon = new LexiconBuilder(sources, plan.seed());
        CrfTrainer trainer = new CrfTrainer(lexicon.knowledge(plan.forgetting()), plan);
        List<CrfTrainer.Lesson> lessons = new ArrayList<>();
        sources.real().forEach(note -> lessons.add(new CrfTrainer.Lesson(note, true)));
        CaseCopies.of(sources.real(), plan.oneCase(), plan.seed())
                .forEach(note -> lessons.add(new CrfTrainer.Lesson(note, true)));
        new Generator(sources, plan.seed()).write(plan.generated())
                .forEach(note -> lessons.add(new CrfTrainer.Lesson(note, false)));
        trainer.train(lessons);
        return new TaggerTraining(lexicon, trainer, plan);
    }

    /** The model file. */
    byte[] model(Calibration calibration) {
        return new ModelWriter(plan.leastWeight()).write(lexicon, trainer, plan.cut(), calibration);
    }
}
