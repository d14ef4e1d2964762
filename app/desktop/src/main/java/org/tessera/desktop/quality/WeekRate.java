package org.tessera.desktop.quality;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tessera.core.quality.BlindReading;
import org.tessera.core.quality.EditTally;
import org.tessera.core.quality.SampledNote;

/**
 * One week.
 *
 * @param monday its first day
 * @param edits what reviewers decided in it
 * @param read notes of the sample whose second reading fell into it
 * @param leaky those of them with a leak
 */
public record WeekRate(LocalDate monday, EditTally edits, int read, int leaky) {
    /** All weeks in which something was decided or read, the oldest first. */
    static List<WeekRate> of(QualityState.Facts facts, ZoneId zone) {
        SortedMap<LocalDate, WeekRate> weeks = new TreeMap<>();
        facts.days().forEach((day, counts) -> {
            LocalDate monday = monday(day);
            weeks.merge(monday, new WeekRate(monday, counts.all(), 0, 0), WeekRate::plus);
        });
        for (SampledNote note : facts.sample()) {
            if (note.isComplete()) {
                BlindReading last = note.readings().getLast();
                LocalDate monday = monday(LocalDate.ofInstant(last.at(), zone));
                weeks.merge(monday, new WeekRate(monday, EditTally.NONE, 1, note.leaks() ? 1 : 0), WeekRate::plus);
            }
        }
        return new ArrayList<>(weeks.values());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static WeekRate plus(WeekRate one, WeekRate other) {
        return new WeekRate(one.monday, one.edits.plus(other.edits), one.read + other.read, one.leaky + other.leaky);
    }

    /** The share of notes with a leak; 0 if none was read. */
    double leakRate() {
        return read == 0 ? 0 : (double) leaky / read;
    }
}
