package org.tessera.desktop.worklist;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.tessera.core.note.PhiText;
import org.tessera.core.work.WorkCounts;
import org.tessera.core.work.WorkStep;
import org.tessera.core.work.WorkSummary;
import org.tessera.desktop.text.Messages;

/** The words of a note in the list. */
final class NoteWords {
    private static final long MINUTES_PER_HOUR = 60;
    private static final long HOURS_PER_DAY = 24;
    private static final int SHORT_ID = 8;

    private final Messages messages;
    private final InstantSource clock;
    private final BooleanProperty namesHidden = new SimpleBooleanProperty();

    NoteWords(Messages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether names and titles give way to ids, so that nobody reads them over a shoulder. */
    BooleanProperty namesHiddenProperty() {
        return namesHidden;
    }

    /** What a person recognises it by: the patient, or else the title; its id while names are hidden. */
    PhiText name(WorkSummary note) {
        return namesHidden.get() ? new PhiText(messages.get("worklist.name.hidden", shortId(note)))
                : note.headline().patient().orElse(note.headline().title());
    }

    /** The title, if the first line does not say it already. */
    PhiText title(WorkSummary note) {
        return !namesHidden.get() && note.headline().patient().isPresent() ? note.headline().title() : new PhiText("");
    }

    /** The name of a file of which nothing was taken; its number while names are hidden. */
    PhiText name(WorklistRow.Unread file) {
        return namesHidden.get() ? new PhiText(messages.get("worklist.unread.hidden", file.number())) : file.name();
    }

    /** What tells a note from others without saying whose it is. */
    static String shortId(WorkSummary note) {
        String id = note.id().value();
        return id.substring(0, Math.min(SHORT_ID, id.length()));
    }

    String format(WorkSummary note) {
        return messages.get("note.format." + note.format().name().toLowerCase(Locale.ROOT));
    }

    /** The step by its name. */
    String step(WorkStep step) {
        return switch (step) {
            case IMPORT -> messages.get("worklist.step.import");
            case REVIEW -> messages.get("screen.review");
            case PROMPT -> messages.get("screen.prompt");
            case RESPONSE -> messages.get("screen.response");
            case SIGN_OFF -> messages.get("screen.sign_off");
            case SIGNED -> messages.get("worklist.step.signed");
        };
    }

    /** How it stands at its step. */
    String standing(WorkSummary note) {
        WorkCounts counts = note.counts();
        return switch (note.step()) {
            case IMPORT -> messages.get("worklist.at.import");
            case REVIEW -> messages.get("worklist.at.review", counts.decided(), counts.spans());
            case PROMPT -> messages.get("worklist.at.prompt");
            case RESPONSE -> messages.get("worklist.at.response", counts.findingsOpen());
            case SIGN_OFF -> messages.get("worklist.at.sign_off");
            case SIGNED -> messages.get("worklist.at.signed");
        };
    }

    /** How two readings of it stand for this person; empty if one person reads it. */
    Optional<String> reading(WorkSummary note) {
        WorkCounts counts = note.counts();
        return note.reading().map(standing -> switch (standing) {
            case FIRST_READER -> messages.get("reading.badge.first", counts.decided(), counts.spans());
            case SECOND_READER -> messages.get("reading.badge.second", counts.decided(), counts.spans());
            case OWN_FINISHED -> messages.get("reading.badge.own_finished");
            case OTHERS_READ -> messages.get("reading.badge.others_read");
            case TO_RULE -> messages.get("reading.badge.to_rule");
            case RULED -> messages.get("reading.badge.ruled");
        });
    }

    /** What opening it goes on with. */
    String action(WorkSummary note) {
        if (TwoReadings.isToRule(note)) {
            return messages.get("reading.open.rule");
        }
        return switch (note.step()) {
            case IMPORT -> messages.get("worklist.open.import");
            case REVIEW -> messages.get(note.counts().decided() == 0 ? "worklist.open.start" : "worklist.open.review");
            case PROMPT -> messages.get("worklist.open.prompt");
            case RESPONSE, SIGN_OFF, SIGNED -> messages.get("worklist.open.later");
        };
    }

    /** Its figures in one line. */
    String figures(WorkSummary note) {
        WorkCounts counts = note.counts();
        String title = namesHidden.get() ? format(note) : note.headline().title().reveal();
        return note.step() == WorkStep.IMPORT ? messages.get("worklist.figures.import", title, counts.words())
                : messages.get("worklist.figures", title, counts.words(), counts.found(), counts.undecided());
    }

    /** A code for what needs a look, as words. */
    static String attention(String code) {
        return code.replace('-', ' ');
    }

    /** How long it has lain as it lies now. */
    String waiting(Instant since) {
        long minutes = Math.max(0, Duration.between(since, clock.instant()).toMinutes());
        if (minutes < 1) {
            return messages.get("worklist.waiting.now");
        }
        if (minutes < MINUTES_PER_HOUR) {
            return messages.get("worklist.waiting.minutes", minutes);
        }
        long hours = minutes / MINUTES_PER_HOUR;
        return hours < HOURS_PER_DAY ? messages.get("worklist.waiting.hours", hours)
                : messages.get("worklist.waiting.days", hours / HOURS_PER_DAY);
    }

    /** A whole row, as it is spoken. */
    String spoken(WorkSummary note) {
        return messages.get("worklist.spoken", name(note).reveal(), title(note).reveal(), step(note.step()),
                standing(note),
                Stream.concat(reading(note).stream(), note.attention().map(NoteWords::attention).stream())
                        .collect(Collectors.joining(", ")));
    }
}
