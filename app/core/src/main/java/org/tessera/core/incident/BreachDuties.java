package org.tessera.core.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days of 45 CFR 164.404(b), 164.406(b), 164.408 and 164.410(b). A number of people that is not known counts as 500 or
 * more until it is known.
 */
public final class BreachDuties {
    /** From this number on HHS and the media are told at once. */
    public static final int MANY = 500;

    private static final int DAYS = 60;

    private BreachDuties() {}

    /** What has to be done of a breach that was discovered on a day, and what has been done. */
    public static List<BreachDuty> of(LocalDate discovered, BreachSide side, Optional<Integer> people,
            Map<BreachDuty.Kind, LocalDate> done) {
        boolean many = people.map(count -> count >= MANY).orElse(true);
        List<BreachDuty> duties = new ArrayList<>();
        if (side == BreachSide.PROVIDER) {
            duties.add(duty(BreachDuty.Kind.PROVIDER_NOTICE, discovered.plusDays(DAYS), done));
        }
        duties.add(duty(BreachDuty.Kind.INDIVIDUALS, discovered.plusDays(DAYS), done));
        if (many) {
            duties.add(duty(BreachDuty.Kind.MEDIA, discovered.plusDays(DAYS), done));
        }
        duties.add(duty(BreachDuty.Kind.HHS, many ? discovered.plusDays(DAYS) : afterTheYearOf(discovered), done));
        return List.copyOf(duties);
    }

    /** 164.408(c): within 60 days after the end of the calendar year of the discovery. */
    private static LocalDate afterTheYearOf(LocalDate discovered) {
        return LocalDate.of(discovered.getYear(), 12, 31).plusDays(DAYS);
    }

    private static BreachDuty duty(BreachDuty.Kind kind, LocalDate due, Map<BreachDuty.Kind, LocalDate> done) {
        return new BreachDuty(kind, due, Optional.ofNullable(done.get(kind)));
    }
}
