package org.tessera.core.work;

import java.util.Optional;

/**
 * How long a site keeps what. The audit is not among it: it is never shortened, so it outlasts the six years of 45 CFR
 * 164.316(b)(2)(i) by every setting.
 *
 * @param notes days after the last work on a note, 1 to 36,500; empty until somebody deletes it
 * @param answers days after an answer came, 1 to 90, and not beyond the signature; empty to keep answers with their note
 * @param documents days after the last signature, 1 to 36,500, before the text goes and its fingerprint stays; empty until
 *        the note goes
 * @param backups days that copies of the store are kept, 7 to 35
 */
public record RetentionPolicy(Optional<Integer> notes, Optional<Integer> answers, Optional<Integer> documents,
        int backups) {
    /** What holds as long as the site sets nothing. */
    public static final RetentionPolicy DEFAULT = new RetentionPolicy(Optional.empty(), Optional.of(7),
            Optional.empty(), 30);

    /** A hundred years. */
    private static final int MOST_DAYS = 36_500;
    private static final int MOST_ANSWER_DAYS = 90;
    private static final int LEAST_BACKUP_DAYS = 7;
    private static final int MOST_BACKUP_DAYS = 35;

    /** @throws IllegalArgumentException if a number of days is out of its range */
    public RetentionPolicy {
        requireWithin(notes, MOST_DAYS, "notes");
        requireWithin(answers, MOST_ANSWER_DAYS, "answers");
        requireWithin(documents, MOST_DAYS, "documents");
        if (backups < LEAST_BACKUP_DAYS || backups > MOST_BACKUP_DAYS) {
            throw new IllegalArgumentException("backups are kept for 7 to 35 days");
        }
    }

    private static void requireWithin(Optional<Integer> days, int most, String what) {
        if (days.filter(number -> number < 1 || number > most).isPresent()) {
            throw new IllegalArgumentException(what + " are kept for 1 to " + most + " days, or until deleted");
        }
    }

    /** Whether an answer outlasts the signature under the document that was made from it. */
    public boolean keepsAnswers() {
        return answers.isEmpty();
    }
}
