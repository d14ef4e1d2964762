package org.tessera.engine.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.policy.ZipTable;
import org.tessera.formats.FieldRule;

/**
 * The name of a kind in the place of each structured field. Of a date its year stays, unless it lies so far back that a life
 * since then shows an age over 89; of a ZIP code three digits as far as the table proves them.
 *
 * @param zips the table
 * @param strictness which of its lists are asked
 * @param today the day of the output
 * @param over89 whether the case tells of an age over 89: no year stays then, because whose it is cannot be known
 */
public record KindNames(ZipTable zips, ZipTable.Strictness strictness, LocalDate today,
        boolean over89) implements FieldRule {
    private static final int OLDEST = 89;

    /** Yes: {@code 19510719}, {@code 1951-07-19}, {@code 1951}. No: {@code 07191951x}. */
    private static final Pattern YEAR = Pattern.compile("^(\\d{4})(?:\\D|\\d{2}|$)");

    /** Yes: {@code 02139}, {@code 02139-4307}. */
    private static final Pattern ZIP = Pattern.compile("(\\d{3})\\d{2}(?:-?\\d{4})?");

    @Override
    public String text(IdentifierKind kind, PhiText value) {
        return "[" + kind.exchangeName() + "]";
    }

    @Override
    public Optional<String> year(PhiText date) {
        Matcher year = YEAR.matcher(date.reveal().strip());
        if (over89 || !year.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(year.group(1));
        return number <= today.getYear() && today.getYear() - number <= OLDEST ? Optional.of(year.group(1))
                : Optional.empty();
    }

    @Override
    public Optional<String> zip(PhiText zip) {
        Matcher five = ZIP.matcher(zip.reveal().strip());
        return five.matches() ? Optional.of(zips.area(five.group(1), strictness)) : Optional.empty();
    }
}
